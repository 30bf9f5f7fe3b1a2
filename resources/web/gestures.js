// SPDX-License-Identifier: GPL-3.0-or-later
// Moving about: mouse, wheel, one finger, two fingers, and keys.

const pointers = {};
let moved = false, grip = null;

function pointOf(event) {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/// Where two fingers hold the map: their middle and their distance.
function gripOf() {
    const all = Object.keys(pointers).map(function (id) { return pointers[id]; });
    if (all.length !== 2)
        return null;
    return { x: (all[0].x + all[1].x) / 2, y: (all[0].y + all[1].y) / 2, apart: Math.hypot(all[0].x - all[1].x, all[0].y - all[1].y) };
}

function pointerDown(event) {
    if (event.button > 0)
        return;
    canvas.setPointerCapture(event.pointerId);
    pointers[event.pointerId] = pointOf(event);
    pointers[event.pointerId].from = pointOf(event);
    moved = Object.keys(pointers).length > 1;
    grip = gripOf();
}

function pointerMove(event) {
    const before = pointers[event.pointerId];
    if (!before)
        return;
    const now = pointOf(event);
    now.from = before.from;
    pointers[event.pointerId] = now;
    const held = gripOf();
    if (held && grip) {
        moveBy(held.x - grip.x, held.y - grip.y);
        zoomAt(held.x, held.y, held.apart / Math.max(1, grip.apart));
        grip = held;
        return;
    }
    if (!moved && Math.hypot(now.x - now.from.x, now.y - now.from.y) < 4)
        return;
    moved = true;
    canvas.classList.add('dragged');
    moveBy(now.x - before.x, now.y - before.y);
}

function pointerUp(event) {
    const at = pointers[event.pointerId];
    delete pointers[event.pointerId];
    grip = gripOf();
    canvas.classList.remove('dragged');
    if (at && !moved && event.type === 'pointerup')
        pickAt(at.x, at.y);
}

function keyDown(event) {
    const step = 60, middle = [view.width / 2, view.height / 2];
    const keys = {
        ArrowLeft: function () { moveBy(step, 0); }, ArrowRight: function () { moveBy(-step, 0); },
        ArrowUp: function () { moveBy(0, step); }, ArrowDown: function () { moveBy(0, -step); },
        '+': function () { zoomAt(middle[0], middle[1], 1.5); }, '=': function () { zoomAt(middle[0], middle[1], 1.5); },
        '-': function () { zoomAt(middle[0], middle[1], 1 / 1.5); }, '_': function () { zoomAt(middle[0], middle[1], 1 / 1.5); },
        '0': showWhole, Home: showWhole,
        Enter: function () { pickAt(middle[0], middle[1]); }, Escape: function () { choose({ home: -1, outlet: -1 }); },
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey)
        return;
    event.preventDefault();
    keys[event.key]();
}

function listenToGestures() {
    canvas.addEventListener('pointerdown', pointerDown);
    canvas.addEventListener('pointermove', pointerMove);
    canvas.addEventListener('pointerup', pointerUp);
    canvas.addEventListener('pointercancel', pointerUp);
    canvas.addEventListener('keydown', keyDown);
    canvas.addEventListener('focus', redraw);
    canvas.addEventListener('blur', redraw);
    canvas.addEventListener('wheel', function (event) {
        event.preventDefault();
        const at = pointOf(event), lines = event.deltaMode === 1 ? event.deltaY * 24 : event.deltaY;
        zoomAt(at.x, at.y, Math.exp(-Math.max(-240, Math.min(240, lines)) * 0.0025));
    }, { passive: false });
    canvas.addEventListener('dblclick', function (event) {
        const at = pointOf(event);
        zoomAt(at.x, at.y, 2);
    });
}

/// A cross in the middle for those who move by keys: Enter tells of what lies there.
function paintCross(context) {
    if (document.activeElement !== canvas || onPaper)
        return;
    const x = view.width / 2, y = view.height / 2;
    context.beginPath();
    context.moveTo(x - 9, y), context.lineTo(x + 9, y), context.moveTo(x, y - 9), context.lineTo(x, y + 9);
    context.lineWidth = 1.5;
    context.strokeStyle = colours().text;
    context.stroke();
}

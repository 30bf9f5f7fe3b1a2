// SPDX-License-Identifier: GPL-3.0-or-later
// Which piece of the map is looked at: half metres to pixels and back, moved and scaled within sensible bounds.

const canvas = document.getElementById('map');
const view = { x: 0, y: 0, scale: 1, width: 1, height: 1 }; ///< scale: pixels for half a metre
const kClosest = 4; ///< pixels for half a metre

function toScreenX(x) { return (x - view.x) * view.scale + view.width / 2; }
function toScreenY(y) { return view.height / 2 - (y - view.y) * view.scale; }
function toMapX(px) { return (px - view.width / 2) / view.scale + view.x; }
function toMapY(py) { return (view.height / 2 - py) / view.scale + view.y; }

function wholeScale() {
    const box = data.ground.box;
    return Math.min(view.width / Math.max(1, box[2] - box[0]), view.height / Math.max(1, box[3] - box[1])) * 0.96;
}

/// The middle stays on the map, and the map is never smaller than half the window.
function keepInBounds() {
    const box = data.ground.box;
    view.scale = Math.min(kClosest, Math.max(wholeScale() / 2, view.scale));
    view.x = Math.min(box[2], Math.max(box[0], view.x));
    view.y = Math.min(box[3], Math.max(box[1], view.y));
}

function showWhole() {
    const box = data.ground.box;
    view.x = (box[0] + box[2]) / 2;
    view.y = (box[1] + box[3]) / 2;
    view.scale = wholeScale();
    redraw();
}

function moveBy(dx, dy) {
    view.x -= dx / view.scale;
    view.y += dy / view.scale;
    keepInBounds();
    redraw();
}

/// The place under (px, py) stays where it is.
function zoomAt(px, py, factor) {
    const x = toMapX(px), y = toMapY(py);
    view.scale *= factor;
    keepInBounds();
    view.x = x - (px - view.width / 2) / view.scale;
    view.y = y + (py - view.height / 2) / view.scale;
    keepInBounds();
    redraw();
}

/// [west, south, east, north] of what is seen, and a little more.
function seenBox(margin) {
    const more = margin / view.scale;
    return [toMapX(0) - more, toMapY(view.height) - more, toMapX(view.width) + more, toMapY(0) + more];
}

function overlaps(boxes, feature, box) {
    const at = 4 * feature;
    return boxes[at] <= box[2] && box[0] <= boxes[at + 2] && boxes[at + 1] <= box[3] && box[1] <= boxes[at + 3];
}

/// The canvas as large as its place, in the pixels of the screen. True where it changed.
function fitCanvas(density) {
    const width = Math.max(1, canvas.clientWidth), height = Math.max(1, canvas.clientHeight);
    view.width = width;
    view.height = height;
    const w = Math.round(width * density), h = Math.round(height * density);
    if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
    }
    const context = canvas.getContext('2d');
    context.setTransform(density, 0, 0, density, 0, 0);
    return context;
}

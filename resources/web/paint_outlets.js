// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets: those with the chosen service as badges, dots where they crowd; the others as small dots when the map is large enough.

const kRadius = 11;
let placedOutlets = []; ///< what was drawn, for the pointer: outlet, x, y, radius

function isShown(outlet) { return outlet.states[chosen.state] !== '-'; }
function hasChosenService(outlet) { return chosen.service >= 0 && outlet.services.indexOf(chosen.service) >= 0; }

/// The service a badge shows: the chosen one, else its first.
function shownService(outlet) { return data.services[hasChosenService(outlet) ? chosen.service : outlet.services[0]]; }

function outletsInView() {
    const box = seenBox(20), near = [], others = [];
    outlets.forEach(function (outlet, index) {
        if (outlet.x < box[0] || outlet.x > box[2] || outlet.y < box[1] || outlet.y > box[3] || !isShown(outlet))
            return;
        (chosen.service < 0 || hasChosenService(outlet) ? near : others).push(index);
    });
    return [near, others];
}

function place(index, radius) {
    const outlet = outlets[index];
    const at = { outlet: index, x: toScreenX(outlet.x), y: toScreenY(outlet.y), radius: radius };
    placedOutlets.push(at);
    return at;
}

/// New ones first, then in the order of the file: the first of a crowd gets the badge.
function paintNear(context, near, taken) {
    const ink = colours(), dots = [], badges = [];
    const rank = function (index) { return index === chosen.outlet ? 0 : outlets[index].states[chosen.state] === 'p' ? 1 : outlets[index].states[chosen.state] === 'o' ? 2 : 3; };
    near.sort(function (a, b) { return rank(a) - rank(b) || a - b; });
    near.forEach(function (index) {
        const x = toScreenX(outlets[index].x), y = toScreenY(outlets[index].y);
        const box = [x - kRadius, y - kRadius, x + kRadius, y + kRadius];
        (taken.take(box, 0.55) ? badges : dots).push(index);
    });
    dots.forEach(function (index) {
        const at = place(index, 4.5), status = outlets[index].states[chosen.state];
        paintDot(context, at.x, at.y, at.radius, status === 'o' || status === 'p' ? ink.groups[shownService(outlets[index]).group] : ink.noData);
    });
    badges.reverse().forEach(function (index) {
        const at = place(index, kRadius);
        paintBadge(context, at.x, at.y, at.radius, shownService(outlets[index]), outlets[index].states[chosen.state]);
    });
}

function paintOutlets(context, taken) {
    const ink = colours(), seen = outletsInView();
    placedOutlets = [];
    if (view.scale > 0.25)
        seen[1].forEach(function (index) {
            const at = place(index, 3);
            paintDot(context, at.x, at.y, 3, faded(ink.groups[shownService(outlets[index]).group], 0.7));
        });
    paintNear(context, seen[0], taken);
    if (chosen.outlet >= 0 && isShown(outlets[chosen.outlet])) {
        context.beginPath();
        context.arc(toScreenX(outlets[chosen.outlet].x), toScreenY(outlets[chosen.outlet].y), kRadius + 4, 0, 2 * Math.PI);
        context.lineWidth = 3;
        context.strokeStyle = ink.accent;
        context.stroke();
    }
    return seen[0];
}

/// Names of the outlets that stand out, once the map is large enough to read them.
function paintOutletNames(context, near, taken) {
    if (view.scale < 0.35)
        return;
    near.forEach(function (index) {
        const outlet = outlets[index];
        paintName(context, outlet.name, toScreenX(outlet.x), toScreenY(outlet.y) + kRadius + 8, { size: 12, colour: colours().text, taken: taken });
    });
}

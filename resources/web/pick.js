// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer: the outlet drawn last, else the home.

function outletAt(px, py) {
    for (let i = placedOutlets.length - 1; i >= 0; --i) {
        const at = placedOutlets[i];
        if (Math.hypot(at.x - px, at.y - py) <= at.radius + 3)
            return at.outlet;
    }
    return -1;
}

function featureAt(shapes, x, y) {
    for (let feature = 0; feature < shapes.count; ++feature) {
        const at = 4 * feature;
        if (x >= shapes.boxes[at] && x <= shapes.boxes[at + 2] && y >= shapes.boxes[at + 1] && y <= shapes.boxes[at + 3] && contains(shapes, feature, x, y))
            return feature;
    }
    return -1;
}

function homeAt(px, py) {
    const x = toMapX(px), y = toMapY(py);
    const building = featureAt(homeBuildings, x, y);
    if (building >= 0)
        return building;
    const spot = featureAt(homeSpots, x, y);
    return spot >= 0 ? homeBuildings.count + spot : -1;
}

function pickAt(px, py) {
    const outlet = outletAt(px, py);
    choose({ outlet: outlet, home: outlet >= 0 ? -1 : homeAt(px, py) });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The base map: ground, water, roads with their casing, rails, walls, buildings nobody lives in.

/// Adds one feature to the path; a polygon that would be a speck becomes a rectangle.
function addToPath(context, shapes, feature, closed) {
    const at = 4 * feature, scale = view.scale;
    if (closed && (shapes.boxes[at + 2] - shapes.boxes[at]) * scale < 2.5 && (shapes.boxes[at + 3] - shapes.boxes[at + 1]) * scale < 2.5) {
        context.rect(toScreenX(shapes.boxes[at]), toScreenY(shapes.boxes[at + 3]), Math.max(1, (shapes.boxes[at + 2] - shapes.boxes[at]) * scale),
                     Math.max(1, (shapes.boxes[at + 3] - shapes.boxes[at + 1]) * scale));
        return;
    }
    const left = view.width / 2 - view.x * scale, top = view.height / 2 + view.y * scale;
    for (let ring = shapes.firstRing[feature]; ring < shapes.firstRing[feature + 1]; ++ring) {
        const from = shapes.firstPoint[ring], to = shapes.firstPoint[ring + 1];
        for (let i = from; i < to; ++i) {
            const x = shapes.xy[2 * i] * scale + left, y = top - shapes.xy[2 * i + 1] * scale;
            if (i === from)
                context.moveTo(x, y);
            else
                context.lineTo(x, y);
        }
        if (closed)
            context.closePath();
    }
}

/// Fills all features of a layer that are seen; wanted(feature) may leave some out.
function fillShapes(context, shapes, fill, wanted) {
    const box = seenBox(2);
    context.beginPath();
    for (let feature = 0; feature < shapes.count; ++feature)
        if (overlaps(shapes.boxes, feature, box) && (!wanted || wanted(feature)))
            addToPath(context, shapes, feature, true);
    context.fillStyle = fill;
    context.fill();
}

function strokeShapes(context, shapes, stroke, width, dash) {
    if (!shapes || shapes.count === 0)
        return;
    const box = seenBox(width + 2);
    context.beginPath();
    for (let feature = 0; feature < shapes.count; ++feature)
        if (overlaps(shapes.boxes, feature, box))
            addToPath(context, shapes, feature, false);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.lineCap = dash ? 'butt' : 'round';
    context.setLineDash(dash || []);
    context.stroke();
    context.setLineDash([]);
}

/// Metres of a road's width, and the narrowest it is drawn.
const kRoads = [['lane', 4, 0.5], ['minor-road', 8, 0.8], ['main-road', 16, 1.4], ['motorway', 20, 2]];

function paintRoads(context) {
    const ink = colours(), metre = 2 * view.scale;
    if (metre > 0.6) {
        strokeShapes(context, lines.footpath, ink.roadCasing, Math.max(0.6, 1.5 * metre), [3, 2]);
        strokeShapes(context, lines.steps, ink.roadCasing, Math.max(1, 2.5 * metre), [1.5, 1.5]);
    }
    const shown = kRoads.filter(function (road) { return metre > 0.12 || road[0] !== 'lane'; });
    shown.forEach(function (road) { strokeShapes(context, lines[road[0]], ink.roadCasing, Math.max(road[2], road[1] * metre) + 1.4); });
    shown.forEach(function (road) { strokeShapes(context, lines[road[0]], ink.road, Math.max(road[2], road[1] * metre)); });
    strokeShapes(context, lines.rail, ink.rail, Math.max(1.2, 2 * metre), [6, 4]);
    strokeShapes(context, lines.bridge, ink.rail, Math.max(1.5, 4 * metre));
    if (metre > 0.5)
        strokeShapes(context, lines.wall, ink.wall, 1);
}

function paintGround(context) {
    const ink = colours();
    context.fillStyle = ink.land;
    context.fillRect(0, 0, view.width, view.height);
    const fills = { water: ink.water, green: ink.green, hill: ink.green, farmland: faded(ink.green, 0.6), school: faded(ink.building, 0.45),
                    commercial: faded(ink.building, 0.35), industrial: faded(ink.building, 0.5), square: faded(ink.building, 0.35), construction: faded(ink.building, 0.5) };
    ['farmland', 'school', 'commercial', 'industrial', 'square', 'construction', 'hill', 'green', 'water'].forEach(function (kind) {
        if (grounds[kind])
            fillShapes(context, grounds[kind], fills[kind]);
    });
    strokeShapes(context, lines.river, ink.water, Math.max(1.5, 8 * view.scale));
    paintRoads(context);
    fillShapes(context, otherBuildings, ink.building);
}

/// Outlines of areas stand in the file only where they may be shown.
function paintBorders(context) {
    const ink = colours();
    strokeShapes(context, borders.community, ink.border, 1, [4, 3]);
    strokeShapes(context, borders.subdistrict, ink.border, 1.8);
    strokeShapes(context, borders.circle, ink.accent, 1.4, [8, 3]);
}

function paintWays(context) {
    const state = ways[chosen.state];
    if (!state.added)
        return;
    strokeShapes(context, state.added, colours().accent, Math.max(3, 4 * view.scale));
    strokeShapes(context, state.closed, colours().loss, Math.max(2, 3 * view.scale), [5, 4]);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A layer of lines or polygons in flat arrays: features have rings, rings have points, points are half metres from the map's middle.

/// xy holds x and y in turn; feature f has the rings firstRing[f] … firstRing[f + 1] − 1, ring r the points firstPoint[r] … − 1.
function readShapes(base64) {
    const reader = new Reader(base64);
    const count = reader.count();
    const firstRing = new Int32Array(count + 1), firstPoint = [0], xy = [], boxes = new Int32Array(4 * count);
    let x = 0, y = 0;
    for (let feature = 0; feature < count; ++feature) {
        const rings = reader.count();
        let west = Infinity, south = Infinity, east = -Infinity, north = -Infinity;
        for (let ring = 0; ring < rings; ++ring) {
            for (let points = reader.count(); points > 0; --points) {
                x += reader.number();
                y += reader.number();
                xy.push(x, y);
                west = Math.min(west, x), east = Math.max(east, x);
                south = Math.min(south, y), north = Math.max(north, y);
            }
            firstPoint.push(xy.length / 2);
        }
        firstRing[feature + 1] = firstRing[feature] + rings;
        boxes.set([west, south, east, north], 4 * feature);
    }
    return { count: count, firstRing: firstRing, firstPoint: Int32Array.from(firstPoint), xy: Int32Array.from(xy), boxes: boxes };
}

/// x and y of single places in turn.
function readPlaces(base64) {
    const reader = new Reader(base64);
    const xy = new Int32Array(2 * reader.count());
    let x = 0, y = 0;
    for (let i = 0; i < xy.length; i += 2) {
        xy[i] = x += reader.number();
        xy[i + 1] = y += reader.number();
    }
    return xy;
}

/// Squares round places, as a layer: homes whose building nobody has drawn.
function spotShapes(places, half) {
    const count = places.length / 2;
    const shapes = { count: count, firstRing: new Int32Array(count + 1), firstPoint: new Int32Array(count + 1),
                     xy: new Int32Array(8 * count), boxes: new Int32Array(4 * count) };
    for (let i = 0; i < count; ++i) {
        const x = places[2 * i], y = places[2 * i + 1];
        shapes.firstRing[i + 1] = i + 1;
        shapes.firstPoint[i + 1] = 4 * (i + 1);
        shapes.xy.set([x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half], 8 * i);
        shapes.boxes.set([x - half, y - half, x + half, y + half], 4 * i);
    }
    return shapes;
}

/// Whether a point lies in a feature: crossings of all its rings, so that a courtyard is outside.
function contains(shapes, feature, x, y) {
    let inside = false;
    for (let ring = shapes.firstRing[feature]; ring < shapes.firstRing[feature + 1]; ++ring) {
        const from = shapes.firstPoint[ring], to = shapes.firstPoint[ring + 1];
        for (let i = from, j = to - 1; i < to; j = i++) {
            const xi = shapes.xy[2 * i], yi = shapes.xy[2 * i + 1], xj = shapes.xy[2 * j], yj = shapes.xy[2 * j + 1];
            if (yi > y !== yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi)
                inside = !inside;
        }
    }
    return inside;
}

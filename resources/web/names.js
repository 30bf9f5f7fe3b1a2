// SPDX-License-Identifier: GPL-3.0-or-later
// Names on the map: the wider ones first, none over another, over a badge, or cut by the edge.

/// Which boxes of the screen are taken.
function Taken() {
    const boxes = [];
    /// Takes the box where it is free; `part` of its size may be overlapped (badges may touch, names may not).
    this.take = function (box, part) {
        const dx = (box[2] - box[0]) * (part ? 1 - part : 0) / 2, dy = (box[3] - box[1]) * (part ? 1 - part : 0) / 2;
        const core = [box[0] + dx, box[1] + dy, box[2] - dx, box[3] - dy];
        for (let i = 0; i < boxes.length; ++i) {
            const other = boxes[i];
            if (core[0] < other[2] && other[0] < core[2] && core[1] < other[3] && other[1] < core[3])
                return false;
        }
        boxes.push(part ? core : box);
        return true;
    };
    const told = {};
    /// Whether a name stands nearby already: a river has many pieces.
    this.isTold = function (text, x, y) {
        return (told[text] || []).some(function (at) { return Math.hypot(at[0] - x, at[1] - y) < 260; });
    };
    this.tell = function (text, x, y) { (told[text] = told[text] || []).push([x, y]); };
}

const kFamily = ' system-ui, "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

/// style: size, colour, bold, angle, taken. Returns whether there was room.
function paintName(context, text, x, y, style) {
    context.font = (style.bold ? 'bold ' : '') + style.size + 'px' + kFamily;
    const width = context.measureText(text).width, half = style.size * 0.65, angle = style.angle || 0;
    const across = Math.abs(Math.cos(angle)) * width / 2 + Math.abs(Math.sin(angle)) * half;
    const up = Math.abs(Math.sin(angle)) * width / 2 + Math.abs(Math.cos(angle)) * half;
    const box = [x - across, y - up, x + across, y + up];
    if (box[0] < 2 || box[1] < 2 || box[2] > view.width - 2 || box[3] > view.height - 2 || style.taken.isTold(text, x, y) || !style.taken.take(box))
        return false;
    style.taken.tell(text, x, y);
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = faded(colours().halo, 0.9);
    context.strokeText(text, 0, 0);
    context.fillStyle = style.colour;
    context.fillText(text, 0, 0);
    context.restore();
    return true;
}

/// Kind → size, bold, pixels for a metre from which it is shown, and up to which.
const kNames = {
    subdistrict: [15, true, 0, 0.6], circle: [13, true, 0.05, 0.8], community: [13, false, 0.12, 3], quarter: [12, false, 0.2, 4], place: [12, false, 0.2, 4],
    water: [12, false, 0.05, 9], green: [12, false, 0.25, 9], landmark: [11, false, 0.4, 9], estate: [12, false, 0.3, 9],
};

function paintPlaceNames(context, taken) {
    const ink = colours(), metre = 2 * view.scale;
    Object.keys(kNames).forEach(function (kind) {
        const rule = kNames[kind];
        if (metre < rule[2] || metre > rule[3])
            return;
        data.ground.labels.forEach(function (label) {
            if (label[0] === kind)
                paintName(context, label[3], toScreenX(label[1]), toScreenY(label[2]),
                          { size: rule[0], bold: rule[1], colour: kind === 'estate' || kind === 'landmark' ? ink.quiet : ink.text, taken: taken });
        });
    });
}

function paintRoadNames(context, taken) {
    const metre = 2 * view.scale;
    data.ground.roads.forEach(function (road) {
        const main = road[0] === 'main-road' || road[0] === 'motorway';
        if (metre < (main ? 0.12 : 0.4))
            return;
        const x1 = toScreenX(road[1]), y1 = toScreenY(road[2]), x2 = toScreenX(road[3]), y2 = toScreenY(road[4]);
        const size = main ? 12 : 11, length = Math.hypot(x2 - x1, y2 - y1);
        if (length < road[5].length * size * 1.1 + 8)
            return;
        let angle = Math.atan2(y2 - y1, x2 - x1);
        if (Math.abs(angle) > Math.PI / 2)
            angle += angle > 0 ? -Math.PI : Math.PI;
        paintName(context, road[5], (x1 + x2) / 2, (y1 + y2) / 2, { size: size, colour: colours().quiet, angle: angle, taken: taken });
    });
}

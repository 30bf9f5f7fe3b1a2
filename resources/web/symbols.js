// SPDX-License-Identifier: GPL-3.0-or-later
// Badges: a round sign in the colour of the service's group with its symbol in white; planned ones ringed, closed ones grey.

const drawnMasks = {};

/// The symbol in white on nothing.
function symbolOf(service) {
    const code = service.code, side = data.symbols.side;
    if (!drawnMasks[code]) {
        const mask = bytesOf(data.symbols.masks[code]);
        const tile = document.createElement('canvas');
        tile.width = tile.height = side;
        const pen = tile.getContext('2d');
        const pixels = pen.createImageData(side, side);
        for (let i = 0; i < mask.length; ++i) {
            pixels.data[4 * i] = pixels.data[4 * i + 1] = pixels.data[4 * i + 2] = 255;
            pixels.data[4 * i + 3] = mask[i];
        }
        pen.putImageData(pixels, 0, 0);
        drawnMasks[code] = tile;
    }
    return drawnMasks[code];
}

function paintDot(context, x, y, radius, fill) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colours().halo;
    context.stroke();
}

function paintBadge(context, x, y, radius, service, status) {
    const ink = colours();
    paintDot(context, x, y, radius, status === 'c' || status === 'u' || status === 'r' ? ink.noData : ink.groups[service.group]);
    const side = radius * 1.3;
    context.drawImage(symbolOf(service), x - side / 2, y - side / 2, side, side);
    if (status === 'p') {
        context.beginPath();
        context.arc(x, y, radius + 3, 0, 2 * Math.PI);
        context.lineWidth = 2.2;
        context.strokeStyle = ink.accent;
        context.setLineDash([4, 3]);
        context.stroke();
        context.setLineDash([]);
    }
    if (status === 'c') {
        context.beginPath();
        context.moveTo(x - radius, y + radius), context.lineTo(x + radius, y - radius);
        context.lineWidth = 2;
        context.strokeStyle = ink.loss;
        context.stroke();
    }
}

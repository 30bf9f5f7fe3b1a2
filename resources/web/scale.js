// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of round metres with the minutes the chosen walker needs for them.

function roundLength(longest) {
    const power = Math.pow(10, Math.floor(Math.log10(longest)));
    const times = [5, 2, 1].find(function (each) { return each * power <= longest; });
    return times * power;
}

function paintScale(context) {
    const ink = colours(), metre = 2 * view.scale;
    const metres = roundLength(140 / metre), width = metres * metre, x = 16, y = view.height - 34;
    const walker = data.project.walkers[chosen.walker];
    const length = metres >= 1000 ? say('kilometres', metres / 1000) : say('metres', metres);
    const minutes = walker ? metres * 1000 / walker.speed / 60 : 0;
    const walk = walker ? say('walk', minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)) : '';
    context.font = '12px' + kFamily;
    const plate = Math.max(width, context.measureText(length).width, context.measureText(walk).width) + 16;
    context.fillStyle = faded(ink.land, 0.85);
    context.fillRect(x - 8, y - 20, plate, 48);
    context.strokeStyle = context.fillStyle = ink.text;
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x, y - 4), context.lineTo(x, y + 2), context.lineTo(x + width, y + 2), context.lineTo(x + width, y - 4);
    context.stroke();
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillText(length, x, y - 7);
    context.fillText(walk, x, y + 18);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Homes in the colour of their minutes, or of what a scenario changes for them; hatched as well on paper.

const kClassLimits = [5, 10, 15];
/// Classes of a comparison, the best first.
const kGained = 0, kShorter = 1, kSame = 2, kLonger = 3, kLost = 4;
let classesKey = '', classes = null;

function timeClass(minutes) {
    if (minutes === kNoMinutes)
        return 4;
    const at = kClassLimits.findIndex(function (limit) { return minutes <= limit; });
    return at < 0 ? 3 : at;
}

function changeClass(before, after, limit) {
    if (before > limit && after <= limit)
        return kGained;
    if (before <= limit && after > limit)
        return kLost;
    return after < before ? kShorter : after > before ? kLonger : kSame;
}

/// The class of each home; null: no colours.
function homeClasses() {
    const key = [chosen.service, chosen.walker, chosen.state, chosen.difference].join('/');
    if (key === classesKey)
        return classes;
    classesKey = key;
    classes = null;
    const service = chosenService();
    const minutes = service ? minutesOf(chosen.state, chosen.service, chosen.walker) : null;
    if (minutes) {
        const before = minutesOf(0, chosen.service, chosen.walker);
        classes = new Uint8Array(minutes.length);
        for (let home = 0; home < minutes.length; ++home)
            classes[home] = chosen.difference ? changeClass(before[home], minutes[home], service.limit) : timeClass(minutes[home]);
    }
    return classes;
}

function classColours() {
    const ink = colours();
    if (!chosen.difference)
        return ink.minutes;
    return [ink.gain, faded(ink.gain, 0.5), ink.buildingEdge, faded(ink.loss, 0.5), ink.loss];
}

/// Diagonal strokes over the classes that matter, so that a grey print tells them apart. Drawn, not a pattern: printers lose those.
function hatch(context, width, height) {
    const apart = 4;
    context.clip();
    context.beginPath();
    for (let x = -height; x < width; x += apart) {
        context.moveTo(x, height);
        context.lineTo(x + height, 0);
    }
    context.strokeStyle = '#000000';
    context.lineWidth = 0.7;
    context.stroke();
}

function hatchShapes(context, shapes, wanted) {
    context.save();
    fillShapes(context, shapes, 'rgba(0,0,0,0)', wanted); // leaves its path
    hatch(context, view.width, view.height);
    context.restore();
}

function isHatched(each) { return chosen.difference ? each === kLost : each >= 3; }

function paintHomes(context) {
    const of = homeClasses(), ink = colours(), fills = classColours();
    const layers = [[homeBuildings, 0], [homeSpots, homeBuildings.count]];
    if (!of) {
        layers.forEach(function (layer) { fillShapes(context, layer[0], ink.buildingEdge); });
        return;
    }
    // What does not change first, what matters last: it lies on top where homes overlap.
    (chosen.difference ? [kSame, kShorter, kLonger, kGained, kLost] : [0, 1, 2, 3, 4]).forEach(function (each) {
        layers.forEach(function (layer) {
            const wanted = function (feature) { return of[layer[1] + feature] === each; };
            fillShapes(context, layer[0], fills[each], wanted);
            if (onPaper && isHatched(each))
                hatchShapes(context, layer[0], wanted);
        });
    });
}

/// A ring round the home that is told of.
function paintChosenHome(context) {
    if (chosen.home < 0)
        return;
    const spot = chosen.home >= homeBuildings.count;
    const shapes = spot ? homeSpots : homeBuildings, feature = spot ? chosen.home - homeBuildings.count : chosen.home;
    context.beginPath();
    addToPath(context, shapes, feature, true);
    context.lineJoin = 'round';
    context.lineWidth = 5;
    context.strokeStyle = colours().halo;
    context.stroke();
    context.lineWidth = 2.5;
    context.strokeStyle = colours().accent;
    context.stroke();
}

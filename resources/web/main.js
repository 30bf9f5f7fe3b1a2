// SPDX-License-Identifier: GPL-3.0-or-later
// Begins the page, and paints it once a frame however often it was asked to.

let waiting = false;

function paint() {
    waiting = false;
    const context = fitCanvas(onPaper ? 3 : window.devicePixelRatio || 1), taken = new Taken();
    taken.take([8, view.height - 54, 180, view.height]); // the scale bar
    paintGround(context);
    paintHomes(context);
    paintBorders(context);
    paintWays(context);
    paintChosenHome(context);
    const near = paintOutlets(context, taken);
    paintPlaceNames(context, taken);
    paintOutletNames(context, near, taken);
    paintRoadNames(context, taken);
    paintScale(context);
    paintCross(context);
}

function redraw() {
    if (waiting)
        return;
    waiting = true;
    window.requestAnimationFrame(paint);
}

/// A service a scenario changes is worth seeing first; else one with a limit that not everybody meets.
function firstService() {
    for (let state = 1; state < data.states.length; ++state) {
        const changed = data.states[state].minutes.findIndex(function (walkers) { return walkers.some(Boolean); });
        if (changed >= 0)
            return changed;
    }
    return data.services.length > 0 ? 0 : -1;
}

/// On paper the legend stands beside the map, not on it.
function print(on) {
    onPaper = on;
    if (on)
        byId('side').insertBefore(byId('legend'), byId('details'));
    else
        document.querySelector('main').appendChild(byId('legend'));
    showLegend();
    showDetails();
    paint();
}

chosen.service = firstService();
watchers.push(showControls, showLegend, showDetails, redraw);
listenToControls();
listenToGestures();
window.addEventListener('resize', function () {
    fitCanvas(window.devicePixelRatio || 1);
    keepInBounds();
    redraw();
});
window.addEventListener('beforeprint', function () { print(true); });
window.addEventListener('afterprint', function () { print(false); });
const schemeChanged = function () { showLegend(); redraw(); };
if (darkScheme.addEventListener)
    darkScheme.addEventListener('change', schemeChanged);
else
    darkScheme.addListener(schemeChanged);
choose({});
fitCanvas(window.devicePixelRatio || 1);
showWhole();

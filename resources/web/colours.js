// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the map: light or dark as the reader's system is, always light on paper.

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');
let onPaper = false;

function colours() { return darkScheme.matches && !onPaper ? data.colours.dark : data.colours.light; }

/// '#rrggbb' with an opacity.
function faded(colour, opacity) {
    const part = function (at) { return parseInt(colour.substr(at, 2), 16); };
    return 'rgba(' + part(1) + ',' + part(3) + ',' + part(5) + ',' + opacity + ')';
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the page, read once: layers as flat arrays, minutes as bytes, outlets as plain objects.

const data = JSON.parse(document.getElementById('plan').textContent);
const kNoMinutes = 255;

function readLayers(layers) {
    const out = {};
    Object.keys(layers || {}).forEach(function (kind) { out[kind] = readShapes(layers[kind]); });
    return out;
}

const grounds = readLayers(data.ground.grounds), lines = readLayers(data.ground.lines), borders = readLayers(data.ground.borders);
const otherBuildings = readShapes(data.ground.buildings);
const homeBuildings = readShapes(data.homes.buildings);
const homeSpots = spotShapes(readPlaces(data.homes.spots), data.homes.spotHalf);
const ways = data.states.map(function (state) { return readLayers(state.ways); });

const outlets = (function () {
    const places = readPlaces(data.outlets.places);
    return data.outlets.rows.map(function (row, i) {
        return { x: places[2 * i], y: places[2 * i + 1], name: row[0], address: row[1], hours: row[2], services: row[3], open: row[4], states: row[5] };
    });
}());

const decodedMinutes = {};

/// Minutes of each home to the nearest outlet of a service; null where the walker was not assessed. A scenario that changes nothing has
/// no bytes of its own.
function minutesOf(state, service, walker) {
    const base64 = data.states[state].minutes[service][walker];
    if (base64 === null)
        return state > 0 ? minutesOf(0, service, walker) : null;
    const key = state + '/' + service + '/' + walker;
    if (!decodedMinutes[key])
        decodedMinutes[key] = bytesOf(base64);
    return decodedMinutes[key];
}

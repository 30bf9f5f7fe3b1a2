// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader has chosen; whoever shows it is told when it changes.

const chosen = {
    language: data.language,
    service: 0, ///< −1: all outlets, homes without colours
    walker: 0,
    state: 0,
    difference: false,
    home: -1,
    outlet: -1,
};
const watchers = [];

function choose(change) {
    Object.assign(chosen, change);
    if (chosen.state === 0)
        chosen.difference = false;
    watchers.forEach(function (watcher) { watcher(); });
}

function chosenService() { return chosen.service < 0 ? null : data.services[chosen.service]; }

// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of one home (minutes, never people) and of one outlet (what a sign at its door would say).

function element(name, text, parent) {
    const made = document.createElement(name);
    made.textContent = text;
    if (parent)
        parent.appendChild(made);
    return made;
}

function minutesText(minutes) { return minutes === kNoMinutes ? say('none') : say('minutes', minutes); }

function homeTable(home) {
    const table = document.createElement('table'), head = element('tr', '', element('thead', '', table)), body = element('tbody', '', table);
    element('th', say('to'), head).scope = 'col';
    element('th', chosen.state > 0 ? say('now') : say('time'), head).scope = 'col';
    if (chosen.state > 0)
        element('th', say('plan'), head).scope = 'col';
    data.services.forEach(function (service, index) {
        const now = minutesOf(0, index, chosen.walker), then = minutesOf(chosen.state, index, chosen.walker);
        if (!now)
            return;
        const row = element('tr', '', body);
        if (index === chosen.service)
            row.className = 'chosen';
        element('td', nameOf(service), row);
        element('td', minutesText(now[home]), row);
        if (chosen.state > 0)
            element('td', then[home] === now[home] ? '=' : minutesText(then[home]), row);
    });
    return table;
}

function outletList(outlet) {
    const list = document.createElement('dl');
    const line = function (name, text) {
        if (!text)
            return;
        element('dt', say(name), list);
        element('dd', text, list);
    };
    line('services', outlet.services.map(function (service) { return nameOf(data.services[service]); }).join(chosen.language === 'zh' ? '、' : ', '));
    line('status', kWords[chosen.language].statuses[outlet.states[chosen.state]]);
    line('hours', outlet.hours);
    line('open', kWords[chosen.language].openTo[outlet.open]);
    line('address', outlet.address);
    return list;
}

let toldOf = '';

/// What was picked is brought into sight, once, where the sheet beside the map has a scroll of its own.
function bringIntoSight() {
    const side = document.getElementById('side'), picked = chosen.home + '/' + chosen.outlet;
    if (picked !== toldOf && (chosen.home >= 0 || chosen.outlet >= 0) && side.scrollHeight > side.clientHeight + 4)
        side.scrollTop = document.getElementById('details').offsetTop - side.offsetTop - 8;
    toldOf = picked;
}

function showDetails() {
    const title = document.getElementById('details-title'), body = document.getElementById('details-body');
    body.textContent = '';
    if (chosen.outlet >= 0) {
        title.textContent = outlets[chosen.outlet].name;
        body.appendChild(outletList(outlets[chosen.outlet]));
    } else if (chosen.home >= 0) {
        title.textContent = say('homeTitle');
        const walker = data.project.walkers[chosen.walker];
        if (walker)
            element('p', say('farthest', kWords[chosen.language].walkers[walker.code]), body).className = 'quiet';
        body.appendChild(homeTable(chosen.home));
    } else {
        title.textContent = onPaper ? '' : say('details');
        element('p', say('hint'), body).className = 'quiet hint';
    }
    bringIntoSight();
}

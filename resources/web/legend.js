// SPDX-License-Identifier: GPL-3.0-or-later
// The legend lists what is on the map now, and one line tells how many are within reach.

const kIcon = 22;

function legendLine(text, paint) {
    const line = document.createElement('li'), icon = document.createElement('canvas'), label = document.createElement('span');
    icon.width = icon.height = 2 * kIcon;
    icon.setAttribute('aria-hidden', 'true');
    const context = icon.getContext('2d');
    context.scale(2, 2);
    paint(context);
    label.textContent = text;
    line.appendChild(icon);
    line.appendChild(label);
    document.getElementById('legend-list').appendChild(line);
}

function swatch(fill, hatched) {
    return function (context) {
        context.fillStyle = fill;
        context.fillRect(2, 4, 18, 14);
        if (onPaper && hatched) {
            context.save();
            context.beginPath();
            context.rect(2, 4, 18, 14);
            hatch(context, kIcon, kIcon);
            context.restore();
        }
        context.strokeStyle = colours().wall;
        context.lineWidth = 0.8;
        context.strokeRect(2, 4, 18, 14);
    };
}

function stroke(colour, dash) {
    return function (context) {
        context.strokeStyle = colour;
        context.lineWidth = 3.5;
        context.setLineDash(dash || []);
        context.beginPath();
        context.moveTo(1, 11), context.lineTo(21, 11);
        context.stroke();
    };
}

function classNames(service) {
    if (chosen.difference)
        return [say('gained', service.limit), say('shorter'), say('same'), say('longer'), say('lost', service.limit)];
    return [say('within', 5), say('between', 5, 10), say('between', 10, 15), say('beyond', 15), say('none')];
}

function listClasses(service) {
    const of = homeClasses(), fills = classColours(), names = classNames(service);
    if (!of)
        return;
    const there = new Set(of);
    names.forEach(function (name, each) {
        if (there.has(each))
            legendLine(name, swatch(fills[each], isHatched(each)));
    });
}

function listOutlets(service) {
    const offering = outlets.filter(function (outlet) { return isShown(outlet) && hasChosenService(outlet); });
    const some = function (statuses) { return offering.some(function (outlet) { return statuses.indexOf(outlet.states[chosen.state]) >= 0; }); };
    if (some('o'))
        legendLine(say('outlet'), function (context) { paintBadge(context, 11, 11, 9, service, 'o'); });
    if (some('p'))
        legendLine(say('planned'), function (context) { paintBadge(context, 11, 11, 7, service, 'p'); });
    if (some('c'))
        legendLine(say('closed'), function (context) { paintBadge(context, 11, 11, 9, service, 'c'); });
}

/// All outlets: one line a group would say too little, one a service is what the badges show.
function listServices() {
    const there = new Set();
    outlets.forEach(function (outlet) { if (isShown(outlet)) there.add(outlet.services[0]); });
    data.services.forEach(function (service, index) {
        if (there.has(index))
            legendLine(nameOf(service), function (context) { paintBadge(context, 11, 11, 9, service, 'o'); });
    });
}

/// 12345 as 12,345; "<10" as it is.
function grouped(count) { return String(count).replace(/\B(?=(\d{3})+$)/g, ','); }

function headline(service) {
    const state = data.states[chosen.state], share = service ? state.shares[chosen.service] : null;
    const line = document.getElementById('headline');
    line.textContent = '';
    if (share !== null) {
        const strong = document.createElement('strong');
        strong.textContent = (share / 10).toFixed(1) + ' %';
        line.appendChild(strong);
        line.appendChild(document.createTextNode(' ' + say(service.straight ? 'shareStraight' : 'share', service.metres, nameOf(state))));
    }
    const notes = [];
    const change = service && chosen.state > 0 ? state.changes[chosen.service] : null;
    if (change)
        notes.push(change[0] === 0 && change[1] === 0 ? say('noChange') : say('changeLine', grouped(change[0]), grouped(change[1])));
    if (service && service.distanceOnly)
        notes.push(say('distanceOnly'));
    if (service && service.basis && share !== null)
        notes.push(say('basis', service.basis));
    notes.forEach(function (note) {
        const quiet = document.createElement('div');
        quiet.className = 'quiet';
        quiet.textContent = note;
        line.appendChild(quiet);
    });
}

function showLegend() {
    const service = chosenService();
    document.getElementById('legend-list').textContent = '';
    document.getElementById('legend-title').textContent = service ? say(chosen.difference ? 'titleChange' : 'title', nameOf(service)) : say('legend');
    if (service) {
        listClasses(service);
        listOutlets(service);
    } else {
        listServices();
    }
    const state = ways[chosen.state];
    if (state.added && state.added.count > 0)
        legendLine(say('wayAdded'), stroke(colours().accent));
    if (state.closed && state.closed.count > 0)
        legendLine(say('wayClosed'), stroke(colours().loss, [5, 4]));
    headline(service);
}

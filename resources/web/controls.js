// SPDX-License-Identifier: GPL-3.0-or-later
// The lists and buttons beside the map, and every sentence round it in the language chosen.

function byId(id) { return document.getElementById(id); }

function fillList(id, names, value) {
    const list = byId(id);
    list.textContent = '';
    names.forEach(function (each) { element('option', each[1], list).value = each[0]; });
    list.value = value;
}

function fillStates() {
    const list = byId('state-list');
    list.textContent = '';
    data.states.forEach(function (state, index) {
        const label = element('label', '', list), button = document.createElement('input');
        button.type = 'radio';
        button.name = 'state';
        button.value = index;
        button.checked = index === chosen.state;
        button.addEventListener('change', function () { choose({ state: index, difference: chosen.difference && index > 0 }); });
        label.appendChild(button);
        element('span', nameOf(state), label);
    });
}

/// Kept while only the choice changes: a list rebuilt under the reader's hand would lose the focus.
let filledLanguage = '', filledState = -1;

function fillControls() {
    const words = kWords[chosen.language], project = data.project;
    document.documentElement.lang = chosen.language === 'zh' ? 'zh-CN' : 'en';
    ['service', 'walker', 'states', 'difference'].forEach(function (name) { byId(name + '-label').textContent = words[name]; });
    ['language', 'print'].forEach(function (name) { byId(name).textContent = words[name]; });
    byId('language').setAttribute('aria-label', words.languageLabel);
    ['closer', 'farther', 'whole'].forEach(function (name) {
        byId(name).title = words[name];
        byId(name).setAttribute('aria-label', words[name]);
    });
    byId('whole').textContent = words.wholeShort;
    canvas.setAttribute('aria-label', words.map);
    byId('keys').textContent = words.keys;
    fillList('service', data.services.map(function (service, index) { return [index, nameOf(service)]; }).concat([[-1, words.allOutlets]]), chosen.service);
    fillList('walker', project.walkers.map(function (walker, index) {
        return [index, say('speed', words.walkers[walker.code] || walker.code, (walker.speed / 1000).toFixed(2))];
    }), chosen.walker);
    byId('title').textContent = project.name || project.district;
    byId('subtitle').textContent = say('subtitle', project.baseDate || say('noDate'));
    byId('made-up').hidden = !project.madeUp;
    byId('made-up').textContent = words.madeUp;
    byId('source').textContent = [say('source', project.sources.join(chosen.language === 'zh' ? '、' : ', ') || say('noSource')),
        project.office ? say('office', project.office) : '', project.approval ? say('approval', project.approval) : '',
        project.planYear ? say('planYear', project.planYear) : ''].filter(Boolean).join(' ');
    byId('notes').textContent = say('notes', project.program);
}

function showControls() {
    if (filledLanguage !== chosen.language)
        fillControls();
    const focused = document.activeElement && document.activeElement.name === 'state';
    if (filledLanguage !== chosen.language || filledState !== chosen.state)
        fillStates();
    if (focused && document.activeElement.name !== 'state')
        byId('state-list').querySelectorAll('input')[chosen.state].focus();
    filledLanguage = chosen.language;
    filledState = chosen.state;
    byId('states').hidden = data.states.length < 2;
    byId('difference-row').hidden = chosen.state === 0 || chosen.service < 0;
    byId('difference').checked = chosen.difference;
}

function listenToControls() {
    byId('service').addEventListener('change', function (event) { choose({ service: Number(event.target.value), outlet: -1 }); });
    byId('walker').addEventListener('change', function (event) { choose({ walker: Number(event.target.value) }); });
    byId('difference').addEventListener('change', function (event) { choose({ difference: event.target.checked }); });
    byId('language').addEventListener('click', function () { choose({ language: chosen.language === 'zh' ? 'en' : 'zh' }); });
    byId('print').addEventListener('click', function () { window.print(); });
    byId('closer').addEventListener('click', function () { zoomAt(view.width / 2, view.height / 2, 1.6); });
    byId('farther').addEventListener('click', function () { zoomAt(view.width / 2, view.height / 2, 1 / 1.6); });
    byId('whole').addEventListener('click', showWhole);
}

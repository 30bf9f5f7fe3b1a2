// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of the page in both languages; names of places and outlets stay as the plan has them.

const kWords = {
    zh: {
        language: 'English', languageLabel: '切换为英文 / Switch to English', print: '打印', service: '设施类别', allOutlets: '全部设施（不着色）',
        walker: '步行人群', states: '现状与方案', difference: '与现状比较：谁受益、谁受损', legend: '图例', details: '详情',
        map: '地图：住宅楼按到所选设施的步行时间着色', closer: '放大', farther: '缩小', whole: '全图', wholeShort: '全图',
        keys: '方向键移动，加减号缩放，0 键显示全图，回车键查看地图中心的住宅楼或设施。',
        subtitle: '便民生活圈步行地图 · 公开版 · 基准日 {0}', noDate: '未注明', madeUp: '虚构示范数据',
        source: '资料来源：{0}。', noSource: '未注明', office: '编制单位：{0}。', approval: '审图号：{0}。', planYear: '人口为{0}年推算。',
        notes: '步行时间按步行路网推算，每栋楼取最远的住户，整分钟向上取；仅供参考。{0} 生成。',
        walkers: { adult: '成年人', age60: '60—69岁老年人', age70: '70—79岁老年人', age80: '80岁及以上老年人', child: '带幼儿的人', pram: '推婴儿车的人', wheelchair: '轮椅使用者' },
        speed: '{0}（{1} 米/秒）', minutes: '{0} 分钟', within: '{0} 分钟以内', between: '{0}—{1} 分钟', beyond: '{0} 分钟以上', none: '60 分钟内到不了',
        title: '到{0}的步行时间', titleChange: '到{0}的步行时间：方案与现状相比', home: '住宅楼', otherBuilding: '其他建筑',
        gained: '现在超过 {0} 分钟，方案后在 {0} 分钟以内', shorter: '路程缩短', same: '不变', longer: '路程变长', lost: '方案后超过 {0} 分钟',
        outlet: '提供此项服务的设施', planned: '方案新增', closed: '已停业', otherOutlet: '其他设施', wayAdded: '方案打通的步行通道', wayClosed: '方案关闭的通道',
        share: '的服务对象步行 {0} 米以内可达（{1}）', shareStraight: '的服务对象在直线 {0} 米以内（{1}）', changeLine: '与现状相比：新增覆盖 {0} 人，不再覆盖 {1} 人。', noChange: '与现状相比，覆盖人数没有变化。',
        distanceOnly: '仅为距离参考，不代表入学。', basis: '依据：{0}', hint: '点击一栋住宅楼，查看到各类设施的分钟数；点击设施，查看名称和服务。',
        homeTitle: '这栋住宅楼', to: '设施', now: '现状', plan: '方案', time: '步行时间', farthest: '按{0}计。',
        services: '服务', address: '地址', hours: '营业时间', status: '状态', open: '开放对象',
        statuses: { o: '在营', p: '方案新增（拟建）', c: '歇业', u: '待核实', r: '不对外开放', '-': '此方案中没有' },
        openTo: ['', '对外', '仅本小区', '仅本单位', '限时开放'], walk: '步行约 {0} 分钟', metres: '{0} 米', kilometres: '{0} 公里', present: '现状',
    },
    en: {
        language: '中文', languageLabel: '切换为中文 / Switch to Chinese', print: 'Print', service: 'Service', allOutlets: 'All outlets (no colours)',
        walker: 'Who walks', states: 'Present state and scenarios', difference: 'Compared with the present: who gains, who loses', legend: 'Legend', details: 'Details',
        map: 'Map: homes coloured by minutes on foot to the chosen service', closer: 'Zoom in', farther: 'Zoom out', whole: 'Whole map', wholeShort: 'All',
        keys: 'Arrow keys move the map, plus and minus zoom, 0 shows all of it, Enter tells of the home or outlet in the middle.',
        subtitle: 'Walking map of the living circles · public edition · base date {0}', noDate: 'not given', madeUp: 'Made-up demonstration data',
        source: 'Source: {0}.', noSource: 'not given', office: 'Made by {0}.', approval: 'Map approval {0}.', planYear: 'People as projected for {0}.',
        notes: 'Minutes are computed along the walking network, for the farthest home of a building, rounded up; for orientation only. Made with {0}.',
        walkers: { adult: 'Adult', age60: 'Aged 60 to 69', age70: 'Aged 70 to 79', age80: 'Aged 80 and over', child: 'With a small child', pram: 'With a pram', wheelchair: 'Wheelchair user' },
        speed: '{0} ({1} m/s)', minutes: '{0} min', within: 'up to {0} min', between: '{0} to {1} min', beyond: 'over {0} min', none: 'none within 60 min',
        title: 'Minutes on foot: {0}', titleChange: 'Minutes on foot: {0}, scenario beside present state', home: 'Homes', otherBuilding: 'Other buildings',
        gained: 'over {0} min now, within {0} min in the scenario', shorter: 'shorter way', same: 'no change', longer: 'longer way', lost: 'over {0} min in the scenario',
        outlet: 'Outlets with this service', planned: 'New in the scenario', closed: 'Closed', otherOutlet: 'Other outlets', wayAdded: 'Way opened by the scenario', wayClosed: 'Way closed by the scenario',
        share: 'of those it serves live within {0} m on foot ({1})', shareStraight: 'of those it serves live within {0} m as the crow flies ({1})', changeLine: 'Beside the present state: {0} people newly within reach, {1} no longer.', noChange: 'As many people within reach as now.',
        distanceOnly: 'A distance for orientation; it says nothing on enrolment.', basis: 'Basis: {0}', hint: 'Click a home for its minutes to each service, an outlet for its name and services.',
        homeTitle: 'This building', to: 'Service', now: 'Now', plan: 'Scenario', time: 'On foot', farthest: 'Walking as: {0}.',
        services: 'Services', address: 'Address', hours: 'Hours', status: 'Status', open: 'Open to',
        statuses: { o: 'open', p: 'new in the scenario (planned)', c: 'closed', u: 'not checked', r: 'not open to the public', '-': 'not in this scenario' },
        openTo: ['', 'everybody', 'its own estate only', 'its own staff only', 'at limited hours'], walk: 'about {0} min on foot', metres: '{0} m', kilometres: '{0} km', present: 'Present state',
    },
};

/// The sentence of a name in the language chosen, {0}, {1} … filled in.
function say(name) {
    let text = kWords[chosen.language][name];
    for (let i = 1; i < arguments.length; ++i)
        text = text.split('{' + (i - 1) + '}').join(arguments[i]);
    return text;
}

/// A name that stands in the plan in both languages.
function nameOf(thing) { return chosen.language === 'zh' ? thing.zh || thing.en : thing.en || thing.zh; }

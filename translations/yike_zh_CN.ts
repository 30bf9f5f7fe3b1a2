<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Document</name>
    <message>
        <source>Project without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>歇业:%1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>恢复营业:%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Change the project&apos;s description</source>
        <translation>修改项目说明</translation>
    </message>
    <message>
        <source>Change parameters</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>Change a scenario</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Delete a scenario</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Make the demonstration district</source>
        <translation>生成示范区</translation>
    </message>
    <message>
        <source>Changed outside Yike</source>
        <translation>在一刻之外被修改</translation>
    </message>
    <message>
        <source>an outlet</source>
        <translation>设施网点</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1(位置:%2)</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check the name and the folder.</source>
        <translation>找不到文件 %1。未作任何改动。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Copy or download it again.</source>
        <translation>文件 %1 是空的。未作任何改动。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The file %1 ends too early (%2). Nothing was changed. Copy or download it again in full.</source>
        <translation>文件 %1 不完整(%2)。未作任何改动。请重新复制或下载完整文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Nothing was changed. Check that you may read it and that it is whole.</source>
        <translation>文件 %1 无法读取(%2)。未作任何改动。请检查读取权限和文件是否完整。</translation>
    </message>
    <message>
        <source>%1 is not an OpenStreetMap file (%2). Nothing was changed. Choose a file ending in .osm.pbf or .osm.</source>
        <translation>%1 不是 OpenStreetMap 文件(%2)。未作任何改动。请选择 .osm.pbf 或 .osm 文件。</translation>
    </message>
    <message>
        <source>%1 was made by another program and is no Yike project. It was left as it is. Make a new project and import it as a layer.</source>
        <translation>%1 由其他程序生成,不是一刻项目文件,已保持原样。请新建项目,再把它作为图层导入。</translation>
    </message>
    <message>
        <source>%1 is no project file. It was left as it is. Choose a .gpkg file that Yike has saved.</source>
        <translation>%1 不是项目文件,已保持原样。请选择由一刻保存的 .gpkg 文件。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Yike (format %2, this version knows %3). It was left as it is. Update Yike to change it.</source>
        <translation>%1 由更新版本的一刻保存(格式 %2,本版本支持 %3),已保持原样。如需修改,请升级一刻。</translation>
    </message>
    <message>
        <source>The project %1 is damaged (%2). It was left as it is. Open a copy from your backup, or run “yike-cli check” to see what is wrong.</source>
        <translation>项目 %1 已损坏(%2),已保持原样。请打开备份,或运行“yike-cli check”查看问题。</translation>
    </message>
    <message>
        <source>The project %1 is being edited by %2 on %3. It was left as it is. Close it there, or open it here for reading.</source>
        <translation>项目 %1 正由 %2 在 %3 上编辑,已保持原样。请先在那边关闭,或在此只读打开。</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Choose another name.</source>
        <translation>已有文件 %1,已保持原样。请换一个文件名。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Existing files were left as they are. Choose another folder.</source>
        <translation>无法写入 %1。已有文件保持原样。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Everything confirmed before is kept. Free some space, then try again.</source>
        <translation>磁盘已满:%1 未能写入。此前已确认的内容都在。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The file was left as it was. Try again, or save under another name.</source>
        <translation>%1 未能写入(%2)。文件保持原样。请重试,或另存为其他名称。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何改动。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read (%2). Nothing was changed. Save it as CSV (UTF-8) or XLSX and try again.</source>
        <translation>表格 %1 无法读取(%2)。未作任何改动。请另存为 CSV(UTF-8)或 XLSX 后重试。</translation>
    </message>
    <message>
        <source>%1 has no column for “%2”. Nothing was changed. Its columns are: %3. Say which one to take with --column, or rename it.</source>
        <translation>%1 中没有“%2”一列。未作任何改动。现有各列:%3。请用 --column 指明,或改列名。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Nothing was changed. The columns are: %2.</source>
        <translation>没有名为“%1”的列。未作任何改动。现有各列:%2。</translation>
    </message>
    <message>
        <source>No row of %1 has a usable place. Nothing was changed. The table needs a longitude and a latitude column in degrees.</source>
        <translation>%1 中没有一行带可用坐标。未作任何改动。表格须有以度为单位的经度、纬度两列。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be walked on. Nothing was changed. Choose a map file with streets.</source>
        <translation>%1 中没有可步行的道路。未作任何改动。请选择含道路的地图文件。</translation>
    </message>
    <message>
        <source>The rulebook %1 is not valid (%2). The former rulebook stays in use.</source>
        <translation>标准指标库 %1 无效(%2)。继续使用原指标库。</translation>
    </message>
    <message>
        <source>The rulebook knows no service “%1”. Nothing was changed. Choose one of its services.</source>
        <translation>标准指标库中没有类别“%1”。未作任何改动。请选择库中已有的类别。</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Nothing was changed. Allowed: %3.</source>
        <translation>%1 = %2 超出范围。未作任何改动。允许范围:%3。</translation>
    </message>
    <message>
        <source>Something went wrong inside Yike (%1). Your project is unchanged. Please report it with this text.</source>
        <translation>一刻内部出错(%1)。您的项目未受影响。请连同这段文字反馈给我们。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no streets. Import a map file first.</source>
        <translation>暂不能评价:项目中没有步行路网。请先导入地图文件。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no outlets. Import a list of outlets, or add one on the map.</source>
        <translation>暂不能评价:项目中没有设施网点。请先导入台账,或在地图上新增。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no residents. Import a table of residences first.</source>
        <translation>暂不能评价:项目中没有居住人口。请先导入住宅楼栋人口表。</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The row cannot be read: “%2” in column %1. It was left out.</source>
        <translation>该行无法识别:%1 列的“%2”。已略去。</translation>
    </message>
    <message>
        <source>%1 has no place. It counts in the ledger but not in coverage.</source>
        <translation>%1 没有定位,计入台账总数,不计入覆盖。</translation>
    </message>
    <message>
        <source>%1 lies %2 km off the map. Check its coordinates.</source>
        <translation>%1 在地图范围外 %2 公里,请核对坐标。</translation>
    </message>
    <message>
        <source>%1: longitude and latitude were exchanged; put right.</source>
        <translation>%1:经纬度颠倒,已更正。</translation>
    </message>
    <message>
        <source>%1: the category “%2” is not in the rulebook. It was left out.</source>
        <translation>%1:类别“%2”不在标准指标库中,已略去。</translation>
    </message>
    <message>
        <source>A number below zero in column %1: “%2”. It was taken as unknown.</source>
        <translation>%1 列出现负数“%2”,按未知处理。</translation>
    </message>
    <message>
        <source>%1 seems to be listed twice (see %2).</source>
        <translation>%1 疑似重复(另见 %2)。</translation>
    </message>
    <message>
        <source>Age bands were split evenly by single year: %1 (%2 rows).</source>
        <translation>年龄段按单岁均分:%1(%2 行)。</translation>
    </message>
    <message>
        <source>People of %1 buildings are estimated from storeys × footprint ÷ 35 m².</source>
        <translation>%1 栋建筑的人口按“层数 × 占地面积 ÷ 35 m²”估算。</translation>
    </message>
    <message>
        <source>The text encoding was guessed as %1. Check that names read well.</source>
        <translation>文字编码推断为 %1,请检查名称是否正常。</translation>
    </message>
    <message>
        <source>Way %1 refers to points that the map file does not hold.</source>
        <translation>道路 %1 引用的点不在地图文件中。</translation>
    </message>
    <message>
        <source>Way %1 has no length and was left out.</source>
        <translation>道路 %1 长度为零,已略去。</translation>
    </message>
    <message>
        <source>Way %1 is open at certain times only (%2); taken as open.</source>
        <translation>道路 %1 限时通行(%2),按可通行处理。</translation>
    </message>
    <message>
        <source>Area %1 of the map has no closed outline and was left out.</source>
        <translation>地图面 %1 边界不闭合,已略去。</translation>
    </message>
    <message>
        <source>%1: its streets are cut off from the rest of the walking network.</source>
        <translation>%1:所在道路与其余步行路网不连通。</translation>
    </message>
    <message>
        <source>%1 lies %2 m from the nearest street and is joined to none.</source>
        <translation>%1 距最近道路 %2 m,未接入步行路网。</translation>
    </message>
    <message>
        <source>%1: the wall is known but no gate; joined to the nearest street outside. To be checked.</source>
        <translation>%1:有围墙而不知大门位置,接至墙外最近道路,待核。</translation>
    </message>
    <message>
        <source>%1: only a street beyond water or a railway is near; joined to none.</source>
        <translation>%1:附近只有河流或铁路对侧的道路,未接入步行路网。</translation>
    </message>
    <message>
        <source>%1: nobody of the group it serves lives in the project.</source>
        <translation>%1:项目范围内没有其服务人群。</translation>
    </message>
    <message>
        <source>%1 offers no service and counts nowhere.</source>
        <translation>%1 没有类别,不计入任何统计。</translation>
    </message>
    <message>
        <source>%1 was last checked on %2, more than twelve months ago.</source>
        <translation>%1 最近一次核查为 %2,已超过 12 个月。</translation>
    </message>
    <message>
        <source>%1: the capacity of “%2” is missing.</source>
        <translation>%1:缺“%2”的容量。</translation>
    </message>
    <message>
        <source>%1 overlaps %2.</source>
        <translation>%1 与 %2 重叠。</translation>
    </message>
    <message>
        <source>%1 lies in no community.</source>
        <translation>%1 不在任何社区范围内。</translation>
    </message>
    <message>
        <source>The norm %1 has not been checked against its document yet.</source>
        <translation>标准 %1 尚未与原文核对(待核)。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>已略去:%1(%2)。</translation>
    </message>
    <message>
        <source>Row not readable</source>
        <translation>行无法识别</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation>在地图外</translation>
    </message>
    <message>
        <source>Coordinates exchanged</source>
        <translation>经纬度颠倒</translation>
    </message>
    <message>
        <source>Category unknown</source>
        <translation>类别不明</translation>
    </message>
    <message>
        <source>Number below zero</source>
        <translation>负数</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Age bands split</source>
        <translation>年龄段拆分</translation>
    </message>
    <message>
        <source>People estimated</source>
        <translation>人口估算</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>编码推断</translation>
    </message>
    <message>
        <source>Way with missing points</source>
        <translation>道路缺点</translation>
    </message>
    <message>
        <source>Way without length</source>
        <translation>零长道路</translation>
    </message>
    <message>
        <source>Open at times only</source>
        <translation>限时通行</translation>
    </message>
    <message>
        <source>Outline not closed</source>
        <translation>边界不闭合</translation>
    </message>
    <message>
        <source>Cut off from the network</source>
        <translation>路网不连通</translation>
    </message>
    <message>
        <source>Far from any street</source>
        <translation>远离道路</translation>
    </message>
    <message>
        <source>Wall without a known gate</source>
        <translation>围墙无门</translation>
    </message>
    <message>
        <source>Street beyond water or rail</source>
        <translation>隔河隔铁路</translation>
    </message>
    <message>
        <source>Nobody to serve</source>
        <translation>无服务人群</translation>
    </message>
    <message>
        <source>Outlet without service</source>
        <translation>无类别网点</translation>
    </message>
    <message>
        <source>Not checked lately</source>
        <translation>久未核查</translation>
    </message>
    <message>
        <source>Capacity missing</source>
        <translation>缺容量</translation>
    </message>
    <message>
        <source>Areas overlap</source>
        <translation>范围重叠</translation>
    </message>
    <message>
        <source>Outside all communities</source>
        <translation>不在社区内</translation>
    </message>
    <message>
        <source>Norm to be checked</source>
        <translation>标准待核</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1,第 %2 行</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message>
        <source>≤ %1 m</source>
        <translation>≤ %1 m</translation>
    </message>
    <message>
        <source>≤ %1 min</source>
        <translation>≤ %1 分钟</translation>
    </message>
    <message>
        <source>to be checked: nobody has read this figure yet</source>
        <translation>待核:尚无人读到该指标原文</translation>
    </message>
    <message>
        <source>≥ %1 %2 %3</source>
        <comment>amount, unit, per what</comment>
        <translation>%3 ≥ %1 %2</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>处</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>per 1,000 residents</source>
        <translation>每千常住人口</translation>
    </message>
    <message>
        <source>per 1,000 people (%1)</source>
        <translation>每千人(%1)</translation>
    </message>
    <message>
        <source>per 100 households</source>
        <translation>每百户</translation>
    </message>
    <message>
        <source>in each community</source>
        <translation>每个社区</translation>
    </message>
    <message>
        <source>in each living circle</source>
        <translation>每个生活圈</translation>
    </message>
    <message>
        <source>in each subdistrict</source>
        <translation>每个街道(镇)</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 × 10,000 people</source>
        <translation>%1 万人</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1° E, %2° N</source>
        <translation>东经 %1°,北纬 %2°</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 15-minute living circles, planning report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal material, keep safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made-up demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 5  Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oddities of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 6  Oddities of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 7  Walkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs up ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs down ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E2SFCA (Luo &amp; Qi 2009): R_j = S_j ÷ Σ P_k·W over the homes in the catchment of outlet j, A_i = Σ R_j·W over the outlets in reach of home i; W in the three thirds of the catchment: %1, %2, %3. Homes farther than %4 m from any street are not joined and count as not reached; inside an estate without known paths the way to its gate is the straight line × %5 (estimated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and how well they are verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 8  Standards used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex: data, parameters and standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up demonstration data: no real district, no real people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15-minute living circles: assessment and planning report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking coverage, adequacy and deficits, with the old and the young first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook: %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Yike %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map 1  Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets (most frequent kinds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed this time: the project holds no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. Base date: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map 2  Minutes on foot for the old to day care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map 3  Minutes on foot with a small child to a nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Walking coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three measures stand side by side: the straight radius, the distance along the walking network (the standard measure) and each group&apos;s own pace. They differ because streets bend, water, railways and walls stand in the way, and the old walk more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1  Walking coverage by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the group; people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: people of the group whose home lies within the limit of an open outlet, divided by all people of the group (人口步行覆盖率). Verdict: network share against the project&apos;s target; the standards give distances and sizes, not shares. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 1  Coverage in three measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old and the young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed this time: the project holds no communities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2  Supply and demand for the old and the young, by community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, places, m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3 岁以下</translation>
    </message>
    <message>
        <source>3–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day care m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted inside the area; beds, day care and beds at home are never added up. School places: kindergartens. Spare: kindergarten places less children enrolled. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3  Basic kinds of outlets by living circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● inside the circle  ◐ within reach  ○ none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living circle</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic kinds by the rulebook in use; the form of the Ministry (附件2) has not been read and is not filled in. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed this time: deficits are told by community, and the project holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deficit was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4  Deficits by community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them 60+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortfalls of beds and places are reckoned by the standard. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not assessed this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(date not given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 was assessed as a whole (no communities or circles are given); base date %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 with %2 subdistricts, %3 communities and %4 living circles was assessed; base date %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area measures %1 km². </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1 households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 residents%2, of whom %3 are aged 60 and over (%4), %5 aged 80 and over and %6 under 3. Population counted: %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds %1 outlets, %2 commercial and %3 public; %4 are open, %5 closed and %6 to be checked. %7 of them are placed on the map; %8 of the commercial outlets belong to a chain (goal for 2030: 30 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic kinds of outlets by living circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or more; most often missing: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking coverage of everyday outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the walking network, convenience stores reach %1 of residents, breakfast shops %2, vegetable markets %3 and repair shops %4: %5 to %6 percentage points less than the straight radius says, because of water, railways and walled estates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the old can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At their own pace and within the time that belongs to the standard, %1 of those aged 60 and over reach day care and %2 a canteen. %3 of them, %4 aged 80 and over, cannot reach day care, most of them in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds in old people&apos;s homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their use is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not too few in number: their structure and their places do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are well used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old people&apos;s homes hold %1 beds, %2 of them occupied (share of nursing beds: not assessed this time); reckoned by the standard %3 would be needed; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 nursery places, %2 per thousand residents (goal: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Kindergartens in %1 have %2 places to spare, some of which could become nursery places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area of community services, and satisfaction of residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community services have %1 m² per hundred households (required: at least %2 m²); satisfaction of residents: not assessed this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deficits were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No scenario is reported; measures and cost: not assessed this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The scenario adds %1 outlets, changes %2, closes %3 and opens %4 new ways on foot; cost: not assessed this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario raises no coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the coverage of %1 rises from %2 to %3; %4 people aged 60 and over and %5 under 3 are newly reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the standards used, %1 were checked against the text, %2 are quoted by others and %3 are still to be checked; people are counted by residence; the error range of coverage was not assessed this time. This summary agrees with the tables that follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Shows this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: yike-cli %1 %2 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yike-cli %1 --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes exactly one file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up demonstration data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 residents, %2 of them aged 60 and over, %3 under 3; %4 outlets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking coverage (share of the group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision against the standards per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficits: %1, the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oddities of the data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes walking coverage, adequacy and deficits, and writes them into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the file as it is: prints only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names everything wrong with a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed and --residents take whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 – the made-up district %2 with %3 residents in %4 residences and %5 outlets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the made-up demonstration district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed gives another district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents: 2,000 is a village, 2,000,000 a city; 200,000 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file: --osm, --residences, --outlets or --areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--osm-outlets takes outlets from the map file: name it with --osm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--column is written role=column, for instance --column residents=pop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--coordinates is one of wgs84, cgcs2000, gcj02, bd09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to %1 as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap extract, PBF or XML: streets and base map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of people by building, estate or grid cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of outlets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of communities and subdistricts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes outlets from the map&apos;s own shops and amenities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which column holds what, for instance residents=pop. Can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role=column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the tables: wgs84 (default), cgcs2000, gcj02 or bd09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base date of the figures, for instance 2025-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which residents are counted, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads map files and tables into a project, new or existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what a project holds and where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write: -o report.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 (%2 pages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the planning report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario by number or name; 0 is the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON (docs/json.md) instead of text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Opening the project</source>
        <translation>正在打开项目</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <source>Loading the project</source>
        <translation>正在载入项目</translation>
    </message>
    <message>
        <source>Making the demonstration district</source>
        <translation>正在生成示范区</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>正在读取地图</translation>
    </message>
    <message>
        <source>Reading the residences</source>
        <translation>正在读取住宅楼栋</translation>
    </message>
    <message>
        <source>Reading the outlets</source>
        <translation>正在读取设施网点</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>正在读取区域</translation>
    </message>
    <message>
        <source>Importing data</source>
        <translation>正在导入数据</translation>
    </message>
    <message>
        <source>Building the walking network</source>
        <translation>正在构建步行路网</translation>
    </message>
    <message>
        <source>Joining homes to streets</source>
        <translation>正在把住宅接入路网</translation>
    </message>
    <message>
        <source>Walking times</source>
        <translation>正在计算步行时间</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>正在计算覆盖率</translation>
    </message>
    <message>
        <source>Capacity against demand</source>
        <translation>正在计算供需</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>正在梳理短板</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>正在写入结果</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>%1, %2 m/s on the flat</source>
        <translation>%1,平地 %2 m/s</translation>
    </message>
    <message>
        <source>Length along the walking network, the same for everybody</source>
        <translation>沿步行路网的距离,人人相同</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>0–2 years</source>
        <translation>0–2 周岁</translation>
    </message>
    <message>
        <source>3–5 years</source>
        <translation>3–5 周岁</translation>
    </message>
    <message>
        <source>6–11 years</source>
        <translation>6–11 周岁</translation>
    </message>
    <message>
        <source>12–14 years</source>
        <translation>12–14 周岁</translation>
    </message>
    <message>
        <source>15–59 years</source>
        <translation>15–59 周岁</translation>
    </message>
    <message>
        <source>60–64 years</source>
        <translation>60–64 周岁</translation>
    </message>
    <message>
        <source>65–69 years</source>
        <translation>65–69 周岁</translation>
    </message>
    <message>
        <source>70–79 years</source>
        <translation>70–79 周岁</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80 周岁及以上</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>Aged 60 and over</source>
        <translation>60 岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 65 and over</source>
        <translation>65 岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 70 and over</source>
        <translation>70 岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 80 and over</source>
        <translation>80 岁及以上老年人</translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3 岁以下</translation>
    </message>
    <message>
        <source>Aged 3 to 5</source>
        <translation>3–5 周岁幼儿</translation>
    </message>
    <message>
        <source>Under 6</source>
        <translation>6 岁以下</translation>
    </message>
    <message>
        <source>Aged 6 to 11</source>
        <translation>6–11 周岁</translation>
    </message>
    <message>
        <source>Aged 12 to 14</source>
        <translation>12–14 周岁</translation>
    </message>
    <message>
        <source>Aged 6 to 14</source>
        <translation>6–14 周岁</translation>
    </message>
    <message>
        <source>Aged 15 to 59</source>
        <translation>15–59 周岁</translation>
    </message>
    <message>
        <source>Aged 60 to 69</source>
        <translation>60–69 岁老年人</translation>
    </message>
    <message>
        <source>Network metres (standard)</source>
        <translation>路网距离(标准口径)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>成年人</translation>
    </message>
    <message>
        <source>Aged 60 to 69</source>
        <comment>walker</comment>
        <translation>60–69 岁老年人</translation>
    </message>
    <message>
        <source>Aged 70 to 79</source>
        <comment>walker</comment>
        <translation>70–79 岁老年人</translation>
    </message>
    <message>
        <source>Aged 80 and over</source>
        <comment>walker</comment>
        <translation>80 岁及以上老年人</translation>
    </message>
    <message>
        <source>Adult with a small child</source>
        <translation>带幼儿的成年人</translation>
    </message>
    <message>
        <source>With a pram</source>
        <translation>推婴儿车</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>Elder care</source>
        <translation>养老</translation>
    </message>
    <message>
        <source>Child care and schools</source>
        <translation>托育与教育</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>卫生健康</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Everyday services</source>
        <translation>便民服务</translation>
    </message>
    <message>
        <source>Public facilities</source>
        <translation>公共服务设施</translation>
    </message>
    <message>
        <source>Basic kinds</source>
        <translation>基本保障类</translation>
    </message>
    <message>
        <source>Quality kinds</source>
        <translation>品质提升类</translation>
    </message>
    <message>
        <source>read in the document</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>quoted by others</source>
        <translation>转引</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>床</translation>
    </message>
    <message>
        <source>day-care places</source>
        <translation>日间照料床位</translation>
    </message>
    <message>
        <source>nursery places</source>
        <translation>托位</translation>
    </message>
    <message>
        <source>school places</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>meals a day</source>
        <translation>份/日</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>歇业</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>拟建</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>对外</translation>
    </message>
    <message>
        <source>Its estate only</source>
        <translation>仅本小区</translation>
    </message>
    <message>
        <source>Its own staff only</source>
        <translation>仅本单位</translation>
    </message>
    <message>
        <source>At certain hours</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Door number</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道(镇)</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Living circle</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>circle</comment>
        <translation>拟建</translation>
    </message>
    <message>
        <source>Under construction</source>
        <comment>circle</comment>
        <translation>在建</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>已建成</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>接近达标</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>缺设施</translation>
    </message>
    <message>
        <source>Below size</source>
        <translation>缺规模</translation>
    </message>
    <message>
        <source>Cut off by a barrier</source>
        <translation>阻隔</translation>
    </message>
    <message>
        <source>Not open to the public</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>距离过远</translation>
    </message>
    <message>
        <source>Too little capacity</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>people not reached</source>
        <translation>人未覆盖</translation>
    </message>
    <message>
        <source>places</source>
        <translation>个</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>处</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>圈内有</translation>
    </message>
    <message>
        <source>Within a walk</source>
        <translation>步行可达</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Map and streets</source>
        <translation>地图与步行路网</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>虚构示范数据</translation>
    </message>
</context>
<context>
    <name>cli::Say</name>
    <message>
        <source>Usage: yike-cli COMMAND …   (yike-cli COMMAND --help tells more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of what is printed (the system&apos;s by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed (the sentence on stderr says what to do), 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is followed by zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yike::charts</name>
    <message>
        <source>Own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yike::render</name>
    <message>
        <source>≤ 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6–10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11–15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none within 60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 300 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 500 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ 1000 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1000 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none within 5 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm met up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
</TS>

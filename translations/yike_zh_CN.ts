<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the demonstration district</source>
        <translation>打开示范区</translation>
    </message>
    <message>
        <source>Make the demonstration district afresh</source>
        <translation>重新生成示范区</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Select and drag</source>
        <translation>选择与拖动</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>平移地图</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>新增设施网点</translation>
    </message>
    <message>
        <source>Close or reopen the outlet</source>
        <translation>网点歇业或恢复营业</translation>
    </message>
    <message>
        <source>Delete the outlet</source>
        <translation>删除设施网点</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>重新评价</translation>
    </message>
    <message>
        <source>Find a place or a command</source>
        <translation>查找地点或命令</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Yike</source>
        <translation>关于一刻</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Move x</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Draw a new way</source>
        <translation>绘制新通道</translation>
    </message>
    <message>
        <source>Close or change streets and gates</source>
        <translation>封闭或调整道路与出入口</translation>
    </message>
    <message>
        <source>Close all steps</source>
        <translation>封闭全部台阶</translation>
    </message>
    <message>
        <source>Walkers …</source>
        <translation>步行人群…</translation>
    </message>
    <message>
        <source>What can be reached from a place</source>
        <translation>任意点步行可达范围</translation>
    </message>
    <message>
        <source>Network issues on the map</source>
        <translation>在地图上显示网络问题</translation>
    </message>
    <message>
        <source>Rulebooks …</source>
        <translation>标准指标库…</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>绘制范围</translation>
    </message>
    <message>
        <source>Propose living circles …</source>
        <translation>建议划定便民生活圈…</translation>
    </message>
    <message>
        <source>Save a backup copy …</source>
        <translation>保存备份副本…</translation>
    </message>
    <message>
        <source>Compact the project file</source>
        <translation>压缩项目文件</translation>
    </message>
    <message>
        <source>Export data …</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Image underlay …</source>
        <translation>影像底图…</translation>
    </message>
    <message>
        <source>Forms for communities …</source>
        <translation>社区填报表…</translation>
    </message>
    <message>
        <source>Attach photos …</source>
        <translation>照片归到网点…</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>复制地图为图片</translation>
    </message>
    <message>
        <source>Save the map as a picture …</source>
        <translation>地图存为图片…</translation>
    </message>
    <message>
        <source>Put the map into the report</source>
        <translation>地图放入报告</translation>
    </message>
    <message>
        <source>Print the map …</source>
        <translation>打印地图…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>开始页</translation>
    </message>
    <message>
        <source>Route on foot</source>
        <translation>步行路线</translation>
    </message>
    <message>
        <source>Change the chosen outlets together …</source>
        <translation>批量修改所选网点…</translation>
    </message>
    <message>
        <source>Select all of the service in view</source>
        <translation>选中视野内该类别全部网点</translation>
    </message>
    <message>
        <source>Place search …</source>
        <translation>地点搜索…</translation>
    </message>
    <message>
        <source>Tiles beneath the map …</source>
        <translation>底图瓦片…</translation>
    </message>
    <message>
        <source>Folder of tiles beneath the map …</source>
        <translation>底图瓦片文件夹…</translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation>不用瓦片</translation>
    </message>
    <message>
        <source>Snap to streets and buildings</source>
        <translation>捕捉到道路和建筑</translation>
    </message>
    <message>
        <source>Edition …</source>
        <translation>内部版 / 公开版…</translation>
    </message>
    <message>
        <source>Full screen for meetings</source>
        <translation>全屏演示</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Letters 100 %</source>
        <translation>文字 100 %</translation>
    </message>
    <message>
        <source>Letters 125 %</source>
        <translation>文字 125 %</translation>
    </message>
    <message>
        <source>Letters 150 %</source>
        <translation>文字 150 %</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>用户手册</translation>
    </message>
    <message>
        <source>Guide in five steps</source>
        <translation>五步引导</translation>
    </message>
    <message>
        <source>What may not be processed here</source>
        <translation>哪些数据不得在此处理</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>%1 communities, %2</source>
        <comment>living circle</comment>
        <translation>%1 个社区，%2</translation>
    </message>
    <message>
        <source>, run by %1</source>
        <translation>，运营主体：%1</translation>
    </message>
    <message>
        <source>%1 subdistricts, %2 communities, %3 living circles</source>
        <translation>%1 个街道（镇）、%2 个社区、%3 个便民生活圈</translation>
    </message>
    <message>
        <source>%1 who can walk to: %2</source>
        <translation>%1步行可达：%2</translation>
    </message>
    <message>
        <source>Straight radius</source>
        <translation>直线半径</translation>
    </message>
    <message>
        <source>Network distance (standard)</source>
        <translation>路网距离（标准口径）</translation>
    </message>
    <message>
        <source>At their own pace, %1 min</source>
        <translation>各人真实步速，%1 分钟</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Only by outlets below size</source>
        <translation>仅由未达规模的网点覆盖</translation>
    </message>
    <message>
        <source>Homes joined to no street</source>
        <translation>住宅未接入路网</translation>
    </message>
    <message>
        <source>The straight radius overlooks rivers, railways and walls; the network does not. At their own pace the old and small children get less far in the same minutes.</source>
        <translation>直线半径不计河流、铁路和围墙的阻隔，路网距离计入；按真实步速，老年人和幼儿在同样时间内走得更近。</translation>
    </message>
    <message>
        <source>%1 of the residents</source>
        <translation>占常住人口 %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>Aged 60 and over</source>
        <translation>60周岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 80 and over</source>
        <translation>80周岁及以上老年人</translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台账总数</translation>
    </message>
    <message>
        <source>%1 commercial, %2 public</source>
        <translation>商业网点 %1 处，公共服务设施 %2 处</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>上图率</translation>
    </message>
    <message>
        <source>Chains among commercial outlets</source>
        <translation>商业网点连锁化率</translation>
    </message>
    <message>
        <source>target 30 % by 2030</source>
        <translation>2030 年目标 30 %</translation>
    </message>
    <message>
        <source>Capacity and floor area</source>
        <translation>容量与面积</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / 应有 %2</translation>
    </message>
    <message>
        <source>Standard %1</source>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>Basic kinds</source>
        <translation>基本保障类</translation>
    </message>
    <message>
        <source>The whole project, %1</source>
        <translation>全部范围，%1</translation>
    </message>
    <message>
        <source>Outlets of this kind</source>
        <translation>本类网点</translation>
    </message>
    <message>
        <source>The ledger holds none, so nobody is covered.</source>
        <translation>台账中没有本类网点，故覆盖为零。</translation>
    </message>
    <message>
        <source>In no school district</source>
        <translation>不在任何学区</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>范围划定</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>四至范围</translation>
    </message>
    <message>
        <source>%1 closed, %2 (%4) to be verified, %3 planned</source>
        <translation>歇业 %1 处，待核实 %2 处（%4），拟建 %3 处</translation>
    </message>
    <message>
        <source>%1: all %2 can walk to %3.</source>
        <comment>aged 60 and over: all 12,345</comment>
        <translation>%1共 %2 人，全部可以步行到达%3。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 can walk to %4, %5 cannot.</source>
        <comment>aged 60 and over: 62 % of 12,345</comment>
        <translation>%1共 %3 人，%2 可以步行到达%4，%5 人未覆盖。</translation>
    </message>
    <message>
        <source>Most of them live in %1.</source>
        <translation>主要集中在%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>AreaText</name>
    <message>
        <source>East to %1, south to %2, west to %3, north to %4</source>
        <translation>东至%1，南至%2，西至%3，北至%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>无人居住</translation>
    </message>
    <message>
        <source>alone it has more people than a circle may have</source>
        <translation>单独一个社区人口已超过上限</translation>
    </message>
    <message>
        <source>too few people, and nobody walks across its borders in time</source>
        <translation>人口不足，且在规定时间内走不到相邻社区</translation>
    </message>
    <message>
        <source>too few people, and with a neighbour there would be too many</source>
        <translation>人口不足，与相邻社区合并后又超过上限</translation>
    </message>
    <message>
        <source>too few people, and with a neighbour the walk would be too long</source>
        <translation>人口不足，与相邻社区合并后步行距离过长</translation>
    </message>
    <message>
        <source>own school by district</source>
        <translation>按学区对口学校</translation>
    </message>
    <message>
        <source>distance only, not enrolment</source>
        <translation>距离参考，不代表入学</translation>
    </message>
</context>
<context>
    <name>BannerArea</name>
    <message>
        <source>Close this note</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>ChartChoice</name>
    <message>
        <source>The figures are being computed …</source>
        <translation>指标正在计算 …</translation>
    </message>
    <message>
        <source>There is nothing to draw: no outlets of this kind, or no such areas.</source>
        <translation>没有可绘制的内容：没有该类网点，或没有这类区域。</translation>
    </message>
    <message>
        <source>This service has no capacity to weigh, or nobody knows it.</source>
        <translation>该类别没有容量，或容量未知。</translation>
    </message>
    <message>
        <source>The rulebook tells no distance for this service.</source>
        <translation>标准指标库中该类别没有距离要求。</translation>
    </message>
    <message>
        <source>Coverage by service</source>
        <translation>各类别覆盖率</translation>
    </message>
    <message>
        <source>Coverage by living circle</source>
        <translation>各便民生活圈覆盖率</translation>
    </message>
    <message>
        <source>Coverage by subdistrict</source>
        <translation>各街道（镇）覆盖率</translation>
    </message>
    <message>
        <source>Coverage by community</source>
        <translation>各社区覆盖率</translation>
    </message>
    <message>
        <source>Coverage by walking time</source>
        <translation>覆盖率随步行距离的变化</translation>
    </message>
    <message>
        <source>Adequacy by community</source>
        <translation>各社区可达供需比</translation>
    </message>
    <message>
        <source>Mix of kinds</source>
        <translation>业态构成</translation>
    </message>
    <message>
        <source>Residents by age, covered or not</source>
        <translation>人口年龄构成（是否覆盖）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart: service</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Own pace</source>
        <translation>实际步速</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网距离</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线半径</translation>
    </message>
    <message>
        <source>People, % (lowest first)</source>
        <translation>累计人口，%（由低到高）</translation>
    </message>
    <message>
        <source>%1 per thousand users</source>
        <translation>每千名服务对象%1</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>closed, planned, not placed</source>
        <translation>歇业、拟建、未定位</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>within the limit of the norm</source>
        <translation>标准范围内</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Limit of the norm</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Metres along the network</source>
        <translation>步行路网距离（m）</translation>
    </message>
    <message>
        <source>Minutes on foot</source>
        <translation>步行时间（分钟）</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>By service</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>按社区</translation>
    </message>
    <message>
        <source>By subdistrict</source>
        <translation>按街道（镇）</translation>
    </message>
    <message>
        <source>By living circle</source>
        <translation>按便民生活圈</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>对比：</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地图上看</translation>
    </message>
    <message>
        <source>The state it is compared with is being computed …</source>
        <translation>正在计算对比方案 …</translation>
    </message>
    <message>
        <source>This is the state in view: choose another one on the left.</source>
        <translation>这就是当前方案：请在左边另选一个。</translation>
    </message>
    <message>
        <source>Open a project with scenarios to compare them.</source>
        <translation>打开有方案的项目后即可比选。</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 对比 %2</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Users</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>之前 %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>之后 %</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>变化（百分点）</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>受益</translation>
    </message>
    <message>
        <source>Lose</source>
        <translation>受损</translation>
    </message>
    <message>
        <source>60+ gain</source>
        <translation>60+ 受益</translation>
    </message>
    <message>
        <source>60+ lose</source>
        <translation>60+ 受损</translation>
    </message>
    <message>
        <source>Under 3 gain</source>
        <translation>3岁以下受益</translation>
    </message>
    <message>
        <source>Under 3 lose</source>
        <translation>3岁以下受损</translation>
    </message>
    <message>
        <source>Still not covered</source>
        <translation>仍未覆盖</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>There is nothing to compare: no service has outlets and a distance.</source>
        <translation>没有可对比的内容：没有既有网点又有距离要求的类别。</translation>
    </message>
    <message>
        <source>The two states differ in their homes or rulebooks and cannot be compared.</source>
        <translation>两个方案的住宅或标准指标库不同，无法对比。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>ControlNames</name>
    <message>
        <source>Find a place, an outlet or a command</source>
        <translation>查找地点、设施网点或命令</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>类别面板</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>步行人群</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service and group</source>
        <translation>类别与人群</translation>
    </message>
    <message>
        <source>Proposed circles</source>
        <translation>推荐的生活圈</translation>
    </message>
    <message>
        <source>Farthest walk inside a circle</source>
        <translation>圈内最远步行距离</translation>
    </message>
    <message>
        <source>Least people in a circle</source>
        <translation>每圈最少人口</translation>
    </message>
    <message>
        <source>Most people in a circle</source>
        <translation>每圈最多人口</translation>
    </message>
    <message>
        <source>Packs of norms</source>
        <translation>标准包</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Differences between two packs</source>
        <translation>两个标准包的差别</translation>
    </message>
    <message>
        <source>Walkers</source>
        <translation>步行人群</translation>
    </message>
    <message>
        <source>Time by slope</source>
        <translation>坡度与步行时间</translation>
    </message>
    <message>
        <source>Picture with its points</source>
        <translation>影像及其控制点</translation>
    </message>
    <message>
        <source>Points of the picture</source>
        <translation>影像控制点</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Kinds in the file and services</source>
        <translation>文件中的业态与类别</translation>
    </message>
    <message>
        <source>Evidence for the coordinate system</source>
        <translation>坐标系的依据</translation>
    </message>
    <message>
        <source>Counts of the dry run</source>
        <translation>试导入统计</translation>
    </message>
    <message>
        <source>Lists of the dry run</source>
        <translation>试导入清单</translation>
    </message>
    <message>
        <source>New objects</source>
        <translation>新增对象</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>变更对象</translation>
    </message>
    <message>
        <source>Objects that are gone</source>
        <translation>消失的对象</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <source>Hand out and collect</source>
        <translation>分发与回收</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Forms that were written</source>
        <translation>已生成的填报表</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>收回的填报表</translation>
    </message>
    <message>
        <source>What the forms change</source>
        <translation>填报表带来的变更</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在清单中查找</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>对口学校</translation>
    </message>
    <message>
        <source>Draw the outline anew</source>
        <translation>重新绘制范围</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>表格筛选</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>For whom</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>实际步速</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>This service has no standard on distance. Choose another on the left.</source>
        <translation>该类别没有距离标准。请在左侧另选类别。</translation>
    </message>
    <message>
        <source>The project has no such areas. Import a layer of areas.</source>
        <translation>项目中没有这类区域。请导入区域图层。</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>暂无数据。</translation>
    </message>
</context>
<context>
    <name>DataTables</name>
    <message>
        <source>Outlets</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Residences</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>配置水平</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>easting (%1)</source>
        <comment>title of a column</comment>
        <translation>东坐标（%1）</translation>
    </message>
    <message>
        <source>northing (%1)</source>
        <comment>title of a column</comment>
        <translation>北坐标（%1）</translation>
    </message>
    <message>
        <source>lon (%1)</source>
        <comment>title of a column</comment>
        <translation>经度（%1）</translation>
    </message>
    <message>
        <source>lat (%1)</source>
        <comment>title of a column</comment>
        <translation>纬度（%1）</translation>
    </message>
    <message>
        <source>key</source>
        <comment>title of a column</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>name</source>
        <comment>title of a column, of an outlet</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>category</source>
        <comment>title of a column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>services</source>
        <comment>title of a column</comment>
        <translation>业态</translation>
    </message>
    <message>
        <source>address</source>
        <comment>title of a column</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>status</source>
        <comment>title of a column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>open-to</source>
        <comment>title of a column</comment>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>area (m²)</source>
        <comment>title of a column, floor area</comment>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>title of a column</comment>
        <translation>容量</translation>
    </message>
    <message>
        <source>unit of the capacity</source>
        <comment>title of a column</comment>
        <translation>容量单位</translation>
    </message>
    <message>
        <source>chain</source>
        <comment>title of a column</comment>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>title of a column</comment>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>staff</source>
        <comment>title of a column</comment>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>credit-code</source>
        <comment>title of a column</comment>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>title of a column</comment>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>community</source>
        <comment>title of a column</comment>
        <translation>社区</translation>
    </message>
    <message>
        <source>stands in the estate</source>
        <comment>title of a column</comment>
        <translation>所属小区</translation>
    </message>
    <message>
        <source>place known by</source>
        <comment>title of a column</comment>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>title of a column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>name</source>
        <comment>title of a column, of a residence</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>residents</source>
        <comment>title of a column</comment>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>households</source>
        <comment>title of a column</comment>
        <translation>户数</translation>
    </message>
    <message>
        <source>estimated from floor area</source>
        <comment>title of a column</comment>
        <translation>是否按面积估算</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>title of a column</comment>
        <translation>层级</translation>
    </message>
    <message>
        <source>name</source>
        <comment>title of a column, of an area</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>code</source>
        <comment>title of a column</comment>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>title of a column</comment>
        <translation>上级</translation>
    </message>
    <message>
        <source>members</source>
        <comment>title of a column</comment>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>title of a column</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>status of the circle</source>
        <comment>title of a column</comment>
        <translation>建设状态</translation>
    </message>
    <message>
        <source>circle-type</source>
        <comment>title of a column</comment>
        <translation>生活圈类型</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>title of a column</comment>
        <translation>运营主体</translation>
    </message>
    <message>
        <source>hectares</source>
        <comment>title of a column</comment>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <source>name</source>
        <comment>title of a column, of a street</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>class</source>
        <comment>title of a column</comment>
        <translation>道路等级</translation>
    </message>
    <message>
        <source>access</source>
        <comment>title of a column</comment>
        <translation>通行</translation>
    </message>
    <message>
        <source>length (m)</source>
        <comment>title of a column</comment>
        <translation>长度（米）</translation>
    </message>
    <message>
        <source>grade (‰)</source>
        <comment>title of a column</comment>
        <translation>坡度（‰）</translation>
    </message>
    <message>
        <source>layer</source>
        <comment>title of a column</comment>
        <translation>层级</translation>
    </message>
    <message>
        <source>bridge</source>
        <comment>title of a column</comment>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>tunnel</source>
        <comment>title of a column</comment>
        <translation>隧道</translation>
    </message>
    <message>
        <source>area</source>
        <comment>title of a column, a district or community</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>service</source>
        <comment>title of a column</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>norm</source>
        <comment>title of a column</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>norm id</source>
        <comment>title of a column</comment>
        <translation>标准编号</translation>
    </message>
    <message>
        <source>who</source>
        <comment>title of a column</comment>
        <translation>人群</translation>
    </message>
    <message>
        <source>people</source>
        <comment>title of a column</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>reached, straight</source>
        <comment>title of a column</comment>
        <translation>直线半径覆盖人数</translation>
    </message>
    <message>
        <source>reached, network metres</source>
        <comment>title of a column</comment>
        <translation>步行路网覆盖人数</translation>
    </message>
    <message>
        <source>reached, own pace</source>
        <comment>title of a column</comment>
        <translation>按各自步速覆盖人数</translation>
    </message>
    <message>
        <source>of outlets too small only</source>
        <comment>title of a column</comment>
        <translation>仅规模不足网点可达人数</translation>
    </message>
    <message>
        <source>joined to no street</source>
        <comment>title of a column</comment>
        <translation>未接入路网人数</translation>
    </message>
    <message>
        <source>coverage (%)</source>
        <comment>title of a column</comment>
        <translation>覆盖率（%）</translation>
    </message>
    <message>
        <source>coverage at own pace (%)</source>
        <comment>title of a column</comment>
        <translation>按各自步速覆盖率（%）</translation>
    </message>
    <message>
        <source>there is</source>
        <comment>title of a column</comment>
        <translation>现有</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>title of a column</comment>
        <translation>应有</translation>
    </message>
    <message>
        <source>outlets</source>
        <comment>title of a column</comment>
        <translation>网点数</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>title of a column</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>title of a column</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>title of a column</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>people concerned</source>
        <comment>title of a column</comment>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>of them 60 and over</source>
        <comment>title of a column</comment>
        <translation>其中60岁及以上</translation>
    </message>
    <message>
        <source>of them under 3</source>
        <comment>title of a column</comment>
        <translation>其中3岁以下</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>title of a column</comment>
        <translation>成因</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>stage (year)</source>
        <comment>title of a column</comment>
        <translation>分期（年）</translation>
    </message>
    <message>
        <source>cost (10,000 yuan)</source>
        <comment>title of a column</comment>
        <translation>匡算投资（万元）</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>title of a column, of who is in charge</comment>
        <translation>牵头单位</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Services</source>
        <translation>类别面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格面板</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Project without a name</source>
        <translation>未命名项目</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Public edition</source>
        <translation>公开版</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>内部版</translation>
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
        <translation>歇业：%1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>恢复营业：%1</translation>
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
    <message>
        <source>Add the way %1</source>
        <translation>新增步行通道“%1”</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>新增步行通道</translation>
    </message>
    <message>
        <source>Close the street %1</source>
        <translation>封闭道路“%1”</translation>
    </message>
    <message>
        <source>Close a street</source>
        <translation>封闭一段道路</translation>
    </message>
    <message>
        <source>Reopen the street %1</source>
        <translation>恢复道路“%1”通行</translation>
    </message>
    <message>
        <source>Reopen a street</source>
        <translation>恢复一段道路通行</translation>
    </message>
    <message>
        <source>Change the street %1</source>
        <translation>修改道路“%1”</translation>
    </message>
    <message>
        <source>Change a street</source>
        <translation>修改一段道路</translation>
    </message>
    <message>
        <source>Forbid all steps</source>
        <translation>禁用全部台阶</translation>
    </message>
    <message>
        <source>Open the gate %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Open a gate</source>
        <translation>打开一处出入口</translation>
    </message>
    <message>
        <source>Lock the gate %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Lock a gate</source>
        <translation>关闭一处出入口</translation>
    </message>
    <message>
        <source>Add the proposed circles</source>
        <translation>添加建议的生活圈</translation>
    </message>
    <message>
        <source>Change the rulebooks in use</source>
        <translation>更改所用标准指标库</translation>
    </message>
    <message>
        <source>Add the living circle %1</source>
        <translation>增设便民生活圈“%1”</translation>
    </message>
    <message>
        <source>Add a living circle</source>
        <translation>增设便民生活圈</translation>
    </message>
    <message>
        <source>Change the living circle %1</source>
        <translation>修改便民生活圈“%1”</translation>
    </message>
    <message>
        <source>Change a living circle</source>
        <translation>修改便民生活圈</translation>
    </message>
    <message>
        <source>Delete the living circle %1</source>
        <translation>删除便民生活圈“%1”</translation>
    </message>
    <message>
        <source>Delete a living circle</source>
        <translation>删除便民生活圈</translation>
    </message>
    <message>
        <source>Add the planning tier %1</source>
        <translation>增设社区生活圈“%1”</translation>
    </message>
    <message>
        <source>Add a planning tier</source>
        <translation>增设社区生活圈</translation>
    </message>
    <message>
        <source>Change the planning tier %1</source>
        <translation>修改社区生活圈“%1”</translation>
    </message>
    <message>
        <source>Change a planning tier</source>
        <translation>修改社区生活圈</translation>
    </message>
    <message>
        <source>Delete the planning tier %1</source>
        <translation>删除社区生活圈“%1”</translation>
    </message>
    <message>
        <source>Delete a planning tier</source>
        <translation>删除社区生活圈</translation>
    </message>
    <message>
        <source>Add the school district %1</source>
        <translation>增设学区“%1”</translation>
    </message>
    <message>
        <source>Add a school district</source>
        <translation>增设学区</translation>
    </message>
    <message>
        <source>Change the school district %1</source>
        <translation>修改学区“%1”</translation>
    </message>
    <message>
        <source>Change a school district</source>
        <translation>修改学区</translation>
    </message>
    <message>
        <source>Delete the school district %1</source>
        <translation>删除学区“%1”</translation>
    </message>
    <message>
        <source>Delete a school district</source>
        <translation>删除学区</translation>
    </message>
    <message>
        <source>Replace the circles by the proposed ones</source>
        <translation>以建议方案替换便民生活圈</translation>
    </message>
    <message>
        <source>Copy a scenario</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>Lock a scenario</source>
        <translation>锁定方案</translation>
    </message>
    <message>
        <source>Unlock a scenario</source>
        <translation>解锁方案</translation>
    </message>
    <message>
        <source>Merge a scenario</source>
        <translation>合并方案</translation>
    </message>
    <message>
        <source>Return to step %1</source>
        <translation>回到第 %1 步</translation>
    </message>
    <message>
        <source>Return to an earlier state</source>
        <translation>回到以前的状态</translation>
    </message>
    <message>
        <source>Add the premises %1</source>
        <translation>新增闲置用房“%1”</translation>
    </message>
    <message>
        <source>Add premises</source>
        <translation>新增闲置用房</translation>
    </message>
    <message>
        <source>Change the premises %1</source>
        <translation>修改闲置用房“%1”</translation>
    </message>
    <message>
        <source>Change premises</source>
        <translation>修改闲置用房</translation>
    </message>
    <message>
        <source>Place the premises %1</source>
        <translation>定位闲置用房“%1”</translation>
    </message>
    <message>
        <source>Place premises</source>
        <translation>定位闲置用房</translation>
    </message>
    <message>
        <source>Delete the premises %1</source>
        <translation>删除闲置用房“%1”</translation>
    </message>
    <message>
        <source>Delete premises</source>
        <translation>删除闲置用房</translation>
    </message>
    <message>
        <source>Add the image %1</source>
        <translation>添加底图影像“%1”</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>添加底图影像</translation>
    </message>
    <message>
        <source>Change the image %1</source>
        <translation>修改底图影像“%1”</translation>
    </message>
    <message>
        <source>Change an image</source>
        <translation>修改底图影像</translation>
    </message>
    <message>
        <source>Delete the image %1</source>
        <translation>删除底图影像“%1”</translation>
    </message>
    <message>
        <source>Delete an image</source>
        <translation>删除底图影像</translation>
    </message>
    <message>
        <source>Put data right</source>
        <translation>修正数据</translation>
    </message>
    <message>
        <source>Collect forms</source>
        <translation>汇总填报表</translation>
    </message>
    <message>
        <source>Change %1 outlets</source>
        <translation>修改 %1 处网点</translation>
    </message>
    <message>
        <source>Close %1 outlets</source>
        <translation>歇业 %1 处网点</translation>
    </message>
    <message>
        <source>Delete %1 outlets</source>
        <translation>删除 %1 处网点</translation>
    </message>
    <message>
        <source>Move %1 outlets</source>
        <translation>移动 %1 处网点</translation>
    </message>
    <message>
        <source>Paste into the ledger: %1</source>
        <translation>粘贴到台账：%1 处</translation>
    </message>
    <message>
        <source>Add photos: %1</source>
        <translation>添加照片：%1 张</translation>
    </message>
    <message>
        <source>Change the photo %1</source>
        <translation>修改照片 %1</translation>
    </message>
    <message>
        <source>Change a photo</source>
        <translation>修改照片</translation>
    </message>
    <message>
        <source>Delete the photo %1</source>
        <translation>删除照片 %1</translation>
    </message>
    <message>
        <source>Delete a photo</source>
        <translation>删除照片</translation>
    </message>
</context>
<context>
    <name>EquityPage</name>
    <message>
        <source>How evenly access is spread</source>
        <translation>可达性是否均衡</translation>
    </message>
    <message>
        <source>Communities left behind</source>
        <translation>薄弱社区</translation>
    </message>
    <message>
        <source>Minutes, %</source>
        <translation>累计时间，%</translation>
    </message>
    <message>
        <source>Capacity, %</source>
        <translation>累计能力，%</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>Left behind: among the least covered fifth, and ten points under the whole, in three services or more.</source>
        <translation>薄弱社区：有三类及以上服务的覆盖率处于各社区最低的五分之一，且比全区低十个百分点以上。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>步行分钟</translation>
    </message>
    <message>
        <source>capacity in reach</source>
        <translation>可达能力</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Minutes to the nearest, at their own pace. %1 people have none within an hour.</source>
        <translation>按各自步速到最近网点的分钟数；%1 人一小时内没有网点。</translation>
    </message>
    <message>
        <source>Capacity in reach per 1,000 people of the group (E2SFCA).</source>
        <translation>每千名服务对象可达的能力（E2SFCA）。</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>0 = the same for everybody, 1 = all of it on one person.</source>
        <translation>0 为人人相同,1 为全部集中于一人。</translation>
    </message>
    <message>
        <source>Palma</source>
        <translation>帕尔马比值</translation>
    </message>
    <message>
        <source>Highest tenth against lowest four tenths; 0.25 = the same for everybody.</source>
        <translation>最高十分之一与最低十分之四之比；0.25 为人人相同。</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>泰尔指数</translation>
    </message>
    <message>
        <source>0 = the same for everybody; a few far from the rest weigh most.</source>
        <translation>0 为人人相同；少数与众不同者影响最大。</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中指数</translation>
    </message>
    <message>
        <source>Above 0: longer ways where many old people live.</source>
        <translation>大于 0：老年人多的地方走得更远。</translation>
    </message>
    <message>
        <source>Below 0: less in reach where many old people live.</source>
        <translation>小于 0：老年人多的地方可达能力更少。</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Behind in</source>
        <translation>偏低类别数</translation>
    </message>
    <message>
        <source>of</source>
        <translation>参评服务数</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No community is left behind: none is among the least covered fifth, and ten points under the whole, in three services or more.</source>
        <translation>没有薄弱社区：没有社区在三类及以上服务中处于最低的五分之一且比全区低十个百分点以上。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（位置：%2）</translation>
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
        <translation>文件 %1 不完整（%2）。未作任何改动。请重新复制或下载完整文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Nothing was changed. Check that you may read it and that it is whole.</source>
        <translation>文件 %1 无法读取（%2）。未作任何改动。请检查读取权限和文件是否完整。</translation>
    </message>
    <message>
        <source>%1 is not an OpenStreetMap file (%2). Nothing was changed. Choose a file ending in .osm.pbf or .osm.</source>
        <translation>%1 不是 OpenStreetMap 文件（%2）。未作任何改动。请选择 .osm.pbf 或 .osm 文件。</translation>
    </message>
    <message>
        <source>%1 was made by another program and is no Yike project. It was left as it is. Make a new project and import it as a layer.</source>
        <translation>%1 由其他程序生成，不是一刻项目文件，已保持原样。请新建项目，再把它作为图层导入。</translation>
    </message>
    <message>
        <source>%1 is no project file. It was left as it is. Choose a .gpkg file that Yike has saved.</source>
        <translation>%1 不是项目文件，已保持原样。请选择由一刻保存的 .gpkg 文件。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Yike (format %2, this version knows %3). It was left as it is. Update Yike to change it.</source>
        <translation>%1 由更新版本的一刻保存（格式 %2，本版本支持 %3），已保持原样。如需修改，请升级一刻。</translation>
    </message>
    <message>
        <source>The project %1 is damaged (%2). It was left as it is. Open a copy from your backup, or run “yike-cli check” to see what is wrong.</source>
        <translation>项目 %1 已损坏（%2），已保持原样。请打开备份，或运行“yike-cli check”查看问题。</translation>
    </message>
    <message>
        <source>The project %1 is being edited by %2 on %3. It was left as it is. Close it there, or open it here for reading.</source>
        <translation>项目 %1 正由 %2 在 %3 上编辑，已保持原样。请先在那边关闭，或在此只读打开。</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Choose another name.</source>
        <translation>已有文件 %1，已保持原样。请换一个文件名。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Existing files were left as they are. Choose another folder.</source>
        <translation>无法写入 %1。已有文件保持原样。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Everything confirmed before is kept. Free some space, then try again.</source>
        <translation>磁盘已满：%1 未能写入。此前已确认的内容都在。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The file was left as it was. Try again, or save under another name.</source>
        <translation>%1 未能写入（%2）。文件保持原样。请重试，或另存为其他名称。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何改动。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read (%2). Nothing was changed. Save it as CSV (UTF-8) or XLSX and try again.</source>
        <translation>表格 %1 无法读取（%2）。未作任何改动。请另存为 CSV（UTF-8）或 XLSX 后重试。</translation>
    </message>
    <message>
        <source>%1 has no column for “%2”. Nothing was changed. Its columns are: %3. Say which one to take with --column, or rename it.</source>
        <translation>%1 中没有“%2”一列。未作任何改动。现有各列：%3。请用 --column 指明，或改列名。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Nothing was changed. The columns are: %2.</source>
        <translation>没有名为“%1”的列。未作任何改动。现有各列：%2。</translation>
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
        <translation>标准指标库 %1 无效（%2）。继续使用原指标库。</translation>
    </message>
    <message>
        <source>The rulebook knows no service “%1”. Nothing was changed. Choose one of its services.</source>
        <translation>标准指标库中没有类别“%1”。未作任何改动。请选择库中已有的类别。</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Nothing was changed. Allowed: %3.</source>
        <translation>%1 = %2 超出范围。未作任何改动。允许范围：%3。</translation>
    </message>
    <message>
        <source>Something went wrong inside Yike (%1). Your project is unchanged. Please report it with this text.</source>
        <translation>一刻内部出错（%1）。您的项目未受影响。请连同这段文字反馈给我们。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no streets. Import a map file first.</source>
        <translation>暂不能评价：项目中没有步行路网。请先导入地图文件。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no outlets. Import a list of outlets, or add one on the map.</source>
        <translation>暂不能评价：项目中没有设施网点。请先导入台账，或在地图上新增。</translation>
    </message>
    <message>
        <source>Nothing can be assessed yet: the project has no residents. Import a table of residences first.</source>
        <translation>暂不能评价：项目中没有居住人口。请先导入住宅楼栋人口表。</translation>
    </message>
    <message>
        <source>The project has no communities. Import a layer of areas first.</source>
        <translation>项目中没有社区，请先导入区划图层。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Standard %1 · no target set</source>
        <translation>标准 %1 · 未设目标</translation>
    </message>
    <message>
        <source>Standard %1 · target %2</source>
        <translation>标准 %1 · 目标 %2</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Survey sheet</source>
        <translation>踏勘表</translation>
    </message>
    <message>
        <source>Ledger form</source>
        <translation>填报模板</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Outlet name</source>
        <translation>网点名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>叠加服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Places in use</source>
        <translation>在用数（入住、在园）</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Chain brand</source>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In business</source>
        <translation>在营</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>This is no form made by Yike. Fill in the workbook that was handed out, or import it as a table.</source>
        <translation>这不是一刻生成的表。请填写下发的工作簿，或按普通表格导入。</translation>
    </message>
    <message>
        <source>This form was made by a later version of Yike.</source>
        <translation>这张表由更新版本的一刻生成。</translation>
    </message>
    <message>
        <source>This form belongs to another project.</source>
        <translation>这张表属于另一个项目。</translation>
    </message>
    <message>
        <source>The sheet with the outlets is gone, or empty, or has lost its header.</source>
        <translation>网点工作表不见了、是空的，或缺少表头。</translation>
    </message>
    <message>
        <source>%1 rows: %2 changed, %3 new, %4 gone</source>
        <translation>%1 行：变更 %2，新增 %3，消失 %4</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, row removed</source>
        <translation>%1，该行已删除</translation>
    </message>
    <message>
        <source>Print the list and take it along with the map; the numbers are the same on both.</source>
        <translation>打印清单，与地图一同携带；两者的序号一致。</translation>
    </message>
    <message>
        <source>Back in the office enter it here by number: choose √ in the box, type over what has changed. Rows without a mark are taken as not visited.</source>
        <translation>回到办公室后按序号录入本表：在格中选 √，改动之处直接改写。未勾选的行视为未到访。</translation>
    </message>
    <message>
        <source>Outlets that are not in the list go into the empty rows at the end, without a number.</source>
        <translation>清单中没有的网点填在末尾空行，不写序号。</translation>
    </message>
    <message>
        <source>Fill in who surveyed and when: the date becomes the date checked of every outlet with a mark.</source>
        <translation>请填写踏勘人和踏勘日期：该日期将作为所有已勾选网点的核查日期。</translation>
    </message>
    <message>
        <source>Do not delete the header. The hidden sheets tell Yike which outlet a number stands for.</source>
        <translation>请勿删除表头。隐藏的工作表记录序号与网点的对应关系。</translation>
    </message>
    <message>
        <source>Fill in who reports, the date and how to reach you, in the second row of the sheet.</source>
        <translation>请在表格第二行填写填报人、填报日期和联系方式。</translation>
    </message>
    <message>
        <source>Correct what is wrong and fill in what is missing. Cells in grey are locked: they tell the outlets apart.</source>
        <translation>有误的改正，缺少的补齐。灰色格已锁定，用于识别网点。</translation>
    </message>
    <message>
        <source>New outlets go into the empty rows at the end, without a key. Name and category are needed.</source>
        <translation>新增网点填在末尾空行，不填编号；名称和类别必填。</translation>
    </message>
    <message>
        <source>An outlet that has closed: choose the status in its row. A row that is cleared or removed is taken as closed, too.</source>
        <translation>已歇业的网点，请在该行的状态栏选择“歇业”。清空或删除的行也按歇业处理。</translation>
    </message>
    <message>
        <source>Category, status and whom it is open to are chosen from the list. Several more services are separated by a semicolon.</source>
        <translation>类别、状态、开放对象从下拉列表中选择。叠加多项服务的，用分号隔开。</translation>
    </message>
    <message>
        <source>Leave empty what is not known. Do not enter names or telephone numbers of private persons.</source>
        <translation>不清楚的留空。请勿填写个人姓名和电话。</translation>
    </message>
    <message>
        <source>The workbook may be renamed and saved as .xlsx, .xls or .ods. Do not delete the header or the hidden sheets.</source>
        <translation>文件可以改名，可另存为 .xlsx、.xls 或 .ods。请勿删除表头和隐藏的工作表。</translation>
    </message>
    <message>
        <source>Surveyed by</source>
        <translation>踏勘人</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Date of the survey</source>
        <translation>踏勘日期</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the services in a cell of a form</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>name of a sheet</comment>
        <translation>踏勘表</translation>
    </message>
    <message>
        <source>Survey of the outlets</source>
        <translation>设施网点踏勘表</translation>
    </message>
    <message>
        <source>Ledger of outlets to be put right</source>
        <translation>设施网点台账填报表</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <comment>name of a sheet</comment>
        <translation>填报说明</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a sheet</comment>
        <translation>编号一览</translation>
    </message>
    <message>
        <source>Mark one box of each outlet. New outlets go into the empty rows.</source>
        <translation>每个网点勾选一格；新增网点填在末尾空行。</translation>
    </message>
    <message>
        <source>Grey cells are locked. New outlets go into the empty rows at the end. More on the sheet “How to fill in”.</source>
        <translation>灰色格已锁定；新增网点填在末尾空行。详见“填报说明”。</translation>
    </message>
    <message>
        <source>In no community</source>
        <translation>未定社区</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>请从下拉列表中选择。</translation>
    </message>
    <message>
        <source>Please enter a figure of 0 or more.</source>
        <translation>请填写不小于 0 的数。</translation>
    </message>
    <message>
        <source>Please enter a date, for instance 2026-03-01.</source>
        <translation>请填写日期，例如 2026-03-01。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>填写有误</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Out of business</source>
        <translation>歇业</translation>
    </message>
    <message>
        <source>Mark one box of each outlet that was visited: in business, out of business, or moved away. Write what differs over the figures.</source>
        <translation>到访的每个网点勾选一格：在营、歇业或搬迁。与表中不符的，在原处改写。</translation>
    </message>
    <message>
        <source>Outlet ledger</source>
        <comment>name of a sheet</comment>
        <translation>网点台账</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Choose a service</source>
        <translation>选一个类别</translation>
    </message>
    <message>
        <source>Each row is a service with the share of people who reach it on foot. Click one, say the canteen for the old; with the keyboard: arrows and Enter.</source>
        <translation>每行是一个类别，旁边是步行能到的人口占比。点选一个，例如老年助餐点；用键盘时按方向键和回车。</translation>
    </message>
    <message>
        <source>Look at the map and the legend</source>
        <translation>看地图和图例</translation>
    </message>
    <message>
        <source>Homes are coloured by how far people walk to the service. The strong orange and red ones are too far. Turn the wheel or press + to come closer.</source>
        <translation>住宅楼栋按步行远近着色，醒目的橙色和红色表示太远。滚动滚轮或按 + 放大地图。</translation>
    </message>
    <message>
        <source>Drag an outlet</source>
        <translation>拖动一处网点</translation>
    </message>
    <message>
        <source>Come closer, take one of the round badges and drag it to another street: homes and figures follow while it moves. Ctrl+Z takes it back.</source>
        <translation>放大地图，按住一个圆形网点符号拖到另一条街：楼栋颜色和数字随拖随变。Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>看缺什么</translation>
    </message>
    <message>
        <source>The table of deficits lists where people are left without, the worst first. Open its tab; a double click on a row flies there.</source>
        <translation>短板表列出哪里缺、缺多少，最严重的排在最前。打开“短板”标签页；双击一行，地图就飞到那里。</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>One press writes the planning report as PDF: summary, maps, tables and where every figure comes from. F1 opens the manual wherever you are.</source>
        <translation>按一下即生成 PDF 规划报告：摘要、地图、表格，以及每个数字的依据。任何时候按 F1 打开用户手册。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Yike</source>
        <translation>关于一刻</translation>
    </message>
    <message>
        <source>Yike, version %1</source>
        <translation>一刻 Yike，版本 %1</translation>
    </message>
    <message>
        <source>A planning workbench for living circles within a quarter of an hour on foot. It works without a network; nothing leaves this computer.</source>
        <translation>一刻钟便民生活圈规划工作台。不联网即可使用，数据不出本机。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依 GNU 通用公共许可证（GPL）第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>The demonstration district Chengchuan is made up: no such place exists, and its figures are invented.</source>
        <translation>示范区“澄川区”纯属虚构：并无此地，数据均为编造。</translation>
    </message>
    <message>
        <source>Do not process classified data on a computer that is not approved for it.</source>
        <translation>不得在非涉密计算机上处理涉密数据。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>HomeColours</name>
    <message>
        <source>Walk to: %1</source>
        <translation>步行到：%1</translation>
    </message>
    <message>
        <source>Walk to: %1 · %2</source>
        <translation>步行到：%1 · %2</translation>
    </message>
    <message>
        <source>Covered or not: %1</source>
        <translation>是否覆盖：%1</translation>
    </message>
    <message>
        <source>Adequacy beside the mean: %1</source>
        <translation>可达供需比与均值相比：%1</translation>
    </message>
    <message>
        <source>%1, compared with: %2</source>
        <translation>%1，对比：%2</translation>
    </message>
    <message>
        <source>Residents: %1</source>
        <translation>人口：%1</translation>
    </message>
    <message>
        <source>Missing of %1 basic kinds</source>
        <translation>%1 类基本保障业态中的缺项</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Share of people</source>
        <translation>人口占比</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Open outlets</source>
        <translation>营业网点数</translation>
    </message>
    <message>
        <source>Within the standard along the network, of outlets known to be open for at least half of the time. Outlets whose hours nobody knows are in no column.</source>
        <translation>沿步行路网在标准距离内、该时段至少一半时间营业的网点所覆盖的人口。营业时间不详的网点不计入任何时段。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时段</translation>
    </message>
    <message>
        <source>Breakfast 6–9</source>
        <translation>早间 6–9 时</translation>
    </message>
    <message>
        <source>Noon 11–13</source>
        <translation>午间 11–13 时</translation>
    </message>
    <message>
        <source>Evening 20–22</source>
        <translation>晚间 20–22 时</translation>
    </message>
    <message>
        <source>Night 22–6</source>
        <translation>夜间 22–6 时</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Hours known</source>
        <translation>时间已知</translation>
    </message>
    <message>
        <source>No service of this project has a standard on distance and an outlet.</source>
        <translation>本项目没有既有距离标准又有网点的服务。</translation>
    </message>
    <message>
        <source>%1 of the group: %2 people; %3 outlets open</source>
        <translation>占服务对象 %1：%2 人；营业网点 %3 处</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Map (OpenStreetMap)</source>
        <translation>地图（OpenStreetMap）</translation>
    </message>
    <message>
        <source>Streets (line layer)</source>
        <translation>道路（线图层）</translation>
    </message>
    <message>
        <source>Heights (raster)</source>
        <translation>高程（栅格）</translation>
    </message>
    <message>
        <source>Areas (communities, circles …)</source>
        <translation>区域（社区、生活圈 …）</translation>
    </message>
    <message>
        <source>Residences (people by building)</source>
        <translation>住宅楼栋（分楼人口）</translation>
    </message>
    <message>
        <source>People by area, to be shared out</source>
        <translation>分区人口（分摊到楼栋）</translation>
    </message>
    <message>
        <source>Population raster, to be shared out</source>
        <translation>人口格网（分摊到楼栋）</translation>
    </message>
    <message>
        <source>Outlets (ledger)</source>
        <translation>设施网点（台账）</translation>
    </message>
    <message>
        <source>Buildings (outlines with storeys)</source>
        <translation>建筑（轮廓、层数）</translation>
    </message>
    <message>
        <source>Premises (idle rooms)</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>Standard addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Estates (outlines)</source>
        <translation>小区（范围）</translation>
    </message>
    <message>
        <source>Gates of estates</source>
        <translation>小区大门</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Number or id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind, finer (web map)</source>
        <translation>细分类别（网络地图）</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>叠加服务</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude and latitude</source>
        <translation>经纬度</translation>
    </message>
    <message>
        <source>Easting (x)</source>
        <translation>东坐标（x）</translation>
    </message>
    <message>
        <source>Northing (y)</source>
        <translation>北坐标（y）</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>全体居民</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>机构床位</translation>
    </message>
    <message>
        <source>Day care places</source>
        <translation>日间照料床位</translation>
    </message>
    <message>
        <source>Nursery places</source>
        <translation>托位</translation>
    </message>
    <message>
        <source>School places</source>
        <translation>幼儿园学位</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>助餐能力（份/日）</translation>
    </message>
    <message>
        <source>Places in use</source>
        <translation>在用数（入住、在园）</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Chain or brand</source>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Date checked</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道（镇）</translation>
    </message>
    <message>
        <source>Living circle</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>区域类型</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营主体</translation>
    </message>
    <message>
        <source>Communities of it</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>Street class</source>
        <translation>道路等级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>One way on foot</source>
        <translation>步行单行</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Access on foot</source>
        <translation>步行通行</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Walled</source>
        <translation>是否封闭</translation>
    </message>
    <message>
        <source>On foot or by car</source>
        <translation>人行或车行</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>通行方式</translation>
    </message>
    <message>
        <source>Type of circle</source>
        <translation>生活圈类型</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>对口学校</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权单位</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>用地性质</translation>
    </message>
    <message>
        <source>Match level</source>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>Use of the building</source>
        <translation>建筑用途</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>建成年份</translation>
    </message>
    <message>
        <source>Aged %1 and over</source>
        <translation>%1岁及以上</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose what it holds …</source>
        <translation>请选择内容 …</translation>
    </message>
    <message>
        <source>moved by %1 m</source>
        <translation>位置移动 %1 m</translation>
    </message>
    <message>
        <source>another outline</source>
        <translation>范围有变化</translation>
    </message>
    <message>
        <source>now walled</source>
        <translation>改为封闭</translation>
    </message>
    <message>
        <source>not walled any more</source>
        <translation>改为不封闭</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>only what is reckoned, such as its community</source>
        <translation>仅推算内容有变化，如所属社区</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Kind of outlet</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>In</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>%1 has no place. It counts in the ledger but not in coverage.</source>
        <translation>%1 没有定位，计入台账总数，不计入覆盖。</translation>
    </message>
    <message>
        <source>%1 lies %2 km off the map. Check its coordinates.</source>
        <translation>%1 在地图范围外 %2 公里，请核对坐标。</translation>
    </message>
    <message>
        <source>%1: longitude and latitude were exchanged; put right.</source>
        <translation>%1：经纬度颠倒，已更正。</translation>
    </message>
    <message>
        <source>A number below zero in column %1: “%2”. It was taken as unknown.</source>
        <translation>%1 列出现负数“%2”，按未知处理。</translation>
    </message>
    <message>
        <source>%1 seems to be listed twice (see %2).</source>
        <translation>%1 疑似重复（另见 %2）。</translation>
    </message>
    <message>
        <source>Age bands were split evenly by single year: %1 (%2 rows).</source>
        <translation>年龄段按单岁均分：%1（%2 行）。</translation>
    </message>
    <message>
        <source>People of %1 buildings are estimated from storeys × footprint ÷ 35 m².</source>
        <translation>%1 栋建筑的人口按“层数 × 占地面积 ÷ 35 m²”估算。</translation>
    </message>
    <message>
        <source>The text encoding was guessed as %1. Check that names read well.</source>
        <translation>文字编码推断为 %1，请检查名称是否正常。</translation>
    </message>
    <message>
        <source>Way %1 refers to points that the map file does not hold.</source>
        <translation>道路 %1 引用的点不在地图文件中。</translation>
    </message>
    <message>
        <source>Way %1 has no length and was left out.</source>
        <translation>道路 %1 长度为零，已略去。</translation>
    </message>
    <message>
        <source>Way %1 is open at certain times only (%2); taken as open.</source>
        <translation>道路 %1 限时通行（%2），按可通行处理。</translation>
    </message>
    <message>
        <source>Area %1 of the map has no closed outline and was left out.</source>
        <translation>地图面 %1 边界不闭合，已略去。</translation>
    </message>
    <message>
        <source>%1: its streets are cut off from the rest of the walking network.</source>
        <translation>%1：所在道路与其余步行路网不连通。</translation>
    </message>
    <message>
        <source>%1 lies %2 m from the nearest street and is joined to none.</source>
        <translation>%1 距最近道路 %2 m，未接入步行路网。</translation>
    </message>
    <message>
        <source>%1: the wall is known but no gate; joined to the nearest street outside. To be checked.</source>
        <translation>%1：有围墙而不知大门位置，接至墙外最近道路，待核。</translation>
    </message>
    <message>
        <source>%1: only a street beyond water or a railway is near; joined to none.</source>
        <translation>%1：附近只有河流或铁路对侧的道路，未接入步行路网。</translation>
    </message>
    <message>
        <source>%1: nobody of the group it serves lives in the project.</source>
        <translation>%1：项目范围内没有其服务人群。</translation>
    </message>
    <message>
        <source>%1 offers no service and counts nowhere.</source>
        <translation>%1 没有类别，不计入任何统计。</translation>
    </message>
    <message>
        <source>%1 was last checked on %2, more than twelve months ago.</source>
        <translation>%1 最近一次核查为 %2，已超过 12 个月。</translation>
    </message>
    <message>
        <source>%1: the capacity of “%2” is missing.</source>
        <translation>%1：缺“%2”的容量。</translation>
    </message>
    <message>
        <source>%1 lies in no community.</source>
        <translation>%1 不在任何社区范围内。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>已略去：%1（%2）。</translation>
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
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>The project file is damaged: %1. Open a copy from your backup.</source>
        <translation>项目文件已损坏：%1。请打开备份副本。</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Yike (format %1, this version knows %2). It opens for reading only.</source>
        <translation>该项目由更新版本的一刻保存（格式 %1，本版本支持到 %2），只能以只读方式打开。</translation>
    </message>
    <message>
        <source>%1: the field %2 names object %3, which is not in the project.</source>
        <translation>%1：字段 %2 所指对象 %3 在项目中不存在。</translation>
    </message>
    <message>
        <source>%1: its shape in the layer %2 cannot be used.</source>
        <translation>%1：图层 %2 中的图形无效。</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>版本过新</translation>
    </message>
    <message>
        <source>Reference to nothing</source>
        <translation>引用对象缺失</translation>
    </message>
    <message>
        <source>Shape not usable</source>
        <translation>图形无效</translation>
    </message>
    <message>
        <source>“%2” in column %1 cannot be read.</source>
        <translation>“%1”列的内容“%2”无法识别。</translation>
    </message>
    <message>
        <source>%1: the category “%2” is not in the rulebook. It counts for no service of that name.</source>
        <translation>%1：类别“%2”不在标准指标库中，未按该类别计入。</translation>
    </message>
    <message>
        <source>%1 m of streets are cut off from the rest of the walking network. Check whether a way is missing.</source>
        <translation>有 %1 米道路与步行路网其余部分不相通，请核查是否漏画通道。</translation>
    </message>
    <message>
        <source>A dead end stops %1 m short of another street. Check whether they meet.</source>
        <translation>断头路末端距另一条道路仅 %1 米，请核查两者是否相接。</translation>
    </message>
    <message>
        <source>The same way is drawn twice (see street %1).</source>
        <translation>同一条路重复绘制（另见道路 %1）。</translation>
    </message>
    <message>
        <source>%2 m straight across %1, but %3 m on foot. Check whether a bridge or an underpass is missing.</source>
        <translation>隔%1直线仅 %2 米，步行却需 %3 米，请核查是否漏画桥梁或地下通道。</translation>
    </message>
    <message>
        <source>%1 has a wall, but no gate is known. People are joined to the nearest street outside. To be checked.</source>
        <translation>%1有围墙而出入口不明，居民按最近的墙外道路接入，待核。</translation>
    </message>
    <message>
        <source>Two ends %1 m apart were taken as one junction.</source>
        <translation>两处线段端点相距 %1 米，已按同一路口相接。</translation>
    </message>
    <message>
        <source>Lines that cross on one level were taken as junctions: %1 places.</source>
        <translation>同层相交的线段已按路口处理：%1 处。</translation>
    </message>
    <message>
        <source>A line of the layer %1 cannot be a street: %2.</source>
        <translation>图层 %1 中有一条线不能作为道路：%2。</translation>
    </message>
    <message>
        <source>%1 streets lie off the raster of heights; they keep the slope they had.</source>
        <translation>%1 条道路不在高程栅格范围内，沿用原有坡度。</translation>
    </message>
    <message>
        <source>%1: the gate “%2” lies %3 m from the wall. Check its place.</source>
        <translation>%1：出入口“%2”距围墙 %3 米，请核查位置。</translation>
    </message>
    <message>
        <source>%2 m straight across %1, but no way on foot. Check whether a bridge or an underpass is missing.</source>
        <translation>隔%1直线仅 %2 米，却无步行通路，请核查是否漏画桥梁或地下通道。</translation>
    </message>
    <message>
        <source>Streets cut off</source>
        <translation>道路不连通</translation>
    </message>
    <message>
        <source>Dead end nearly touching</source>
        <translation>断头路将接未接</translation>
    </message>
    <message>
        <source>Way drawn twice</source>
        <translation>道路重复</translation>
    </message>
    <message>
        <source>Bridge suspected missing</source>
        <translation>疑似漏画桥梁通道</translation>
    </message>
    <message>
        <source>Estate without a known gate</source>
        <translation>小区出入口不明</translation>
    </message>
    <message>
        <source>Ends joined</source>
        <translation>端点已相接</translation>
    </message>
    <message>
        <source>Crossings made junctions</source>
        <translation>相交处已成路口</translation>
    </message>
    <message>
        <source>Line not usable</source>
        <translation>线段不可用</translation>
    </message>
    <message>
        <source>Height unknown</source>
        <translation>高程不明</translation>
    </message>
    <message>
        <source>Gate off the wall</source>
        <translation>出入口偏离围墙</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水面</translation>
    </message>
    <message>
        <source>a railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>an expressway</source>
        <translation>快速路</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>围墙</translation>
    </message>
    <message>
        <source>Gate %1 is open at certain times only (%2). At ten on a working day it is open: taken as open.</source>
        <translation>出入口 %1 仅在部分时段开放(%2)。工作日上午十点处于开放状态,按开放计算。</translation>
    </message>
    <message>
        <source>Way %1 is open at certain times only (%2). At ten on a working day it is open: taken as open.</source>
        <translation>道路 %1 仅在部分时段开放(%2)。工作日上午十点处于开放状态,按开放计算。</translation>
    </message>
    <message>
        <source>Gate %1 is open at certain times only (%2). At ten on a working day it is closed: taken as closed.</source>
        <translation>出入口 %1 仅在部分时段开放(%2)。工作日上午十点处于关闭状态,按关闭计算。</translation>
    </message>
    <message>
        <source>Way %1 is open at certain times only (%2). At ten on a working day it is closed: taken as closed.</source>
        <translation>道路 %1 仅在部分时段开放(%2)。工作日上午十点处于关闭状态,按关闭计算。</translation>
    </message>
    <message>
        <source>Gate %1 is open at certain times only (%2); the hours were not read.</source>
        <translation>出入口 %1 仅在部分时段开放(%2);开放时间未能识别。</translation>
    </message>
    <message>
        <source>it has no shape</source>
        <translation>没有图形</translation>
    </message>
    <message>
        <source>one of its points is no place on earth</source>
        <translation>有一个点不在地球上</translation>
    </message>
    <message>
        <source>it is a single place</source>
        <translation>只有一个点</translation>
    </message>
    <message>
        <source>two of its points lie more than a degree apart</source>
        <translation>相邻两点相距超过一度</translation>
    </message>
    <message>
        <source>%2 short pieces of way, %1 m in all, are cut off from the rest of the walking network. No home and no outlet is on them. The longest is shown.</source>
        <translation>%2 段短路段（共 %1 米）与步行路网不连通，沿线没有住宅和网点；定位到其中最长的一段。</translation>
    </message>
    <message>
        <source>%1 overlaps %2 by %3 m².</source>
        <translation>%1与%2重叠 %3 m²。</translation>
    </message>
    <message>
        <source>%2 m² beside %3 belong to no %1. Check the outlines.</source>
        <translation>%3旁有 %2 m² 不属于任何%1，请核对边界。</translation>
    </message>
    <message>
        <source>%1 names the school “%2”, which is not in the project.</source>
        <translation>%1列出的学校“%2”不在项目中。</translation>
    </message>
    <message>
        <source>Gap between areas</source>
        <translation>区划间空隙</translation>
    </message>
    <message>
        <source>School not in the project</source>
        <translation>学校不在项目中</translation>
    </message>
    <message>
        <source>Ages %1 count registered people, ages %2 permanent residents. The two are not comparable: their sum is only a guide.</source>
        <translation>%1 岁组为户籍口径，%2 岁组为常住口径，两者不可相加，合计仅供参考。</translation>
    </message>
    <message>
        <source>%1: the shares of one pool add up to %2 ‰. They were scaled down to the whole.</source>
        <translation>%1：同一共用容量的份额合计为 %2 ‰，已按比例折算为整体。</translation>
    </message>
    <message>
        <source>People cannot be carried to %1 from the base date “%2”. They are told as the data have them.</source>
        <translation>无法由基准日“%2”推算到 %1 年，人口按现有数据计。</translation>
    </message>
    <message>
        <source>Populations mixed</source>
        <translation>人口口径混用</translation>
    </message>
    <message>
        <source>Shares above the whole</source>
        <translation>份额超过整体</translation>
    </message>
    <message>
        <source>Plan year not reached</source>
        <translation>规划年不可推算</translation>
    </message>
    <message>
        <source>%1 stands in none of the areas of the project.</source>
        <translation>%1不在本项目的任何区划范围内。</translation>
    </message>
    <message>
        <source>%1: %2 is given as %3, which cannot be. Check it.</source>
        <translation>%1：%2填为%3，明显不合理，请核对。</translation>
    </message>
    <message>
        <source>Nobody is known to live in this residential building.</source>
        <translation>这栋住宅没有居住人口数据。</translation>
    </message>
    <message>
        <source>%1: %2 people live here, but no residential building is known within 100 m.</source>
        <translation>%1：此处有%2人居住，但100米内没有已知住宅建筑。</translation>
    </message>
    <message>
        <source>%1: %2 people, but no residential building to share them out to. They were put at one point inside.</source>
        <translation>%1：有%2人，但没有可分摊的住宅建筑，已集中放在范围内的一个点上。</translation>
    </message>
    <message>
        <source>%1: the buildings known there hold %2 people already, more than its total of %3. They were kept.</source>
        <translation>%1：已知楼栋人口共%2人，超过该区域总数%3人；已知人口保持不变。</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>不在任何区划内</translation>
    </message>
    <message>
        <source>Size that cannot be</source>
        <translation>规模不合理</translation>
    </message>
    <message>
        <source>Building without people</source>
        <translation>住宅无人口</translation>
    </message>
    <message>
        <source>People without a building</source>
        <translation>有人口无住宅</translation>
    </message>
    <message>
        <source>Total without buildings</source>
        <translation>总数无楼栋可分摊</translation>
    </message>
    <message>
        <source>Total below its buildings</source>
        <translation>总数小于楼栋之和</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>服务能力</translation>
    </message>
    <message>
        <source>the number of places in use</source>
        <translation>在用数</translation>
    </message>
    <message>
        <source>the area of a service</source>
        <translation>单项服务面积</translation>
    </message>
    <message>
        <source>the area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>the cost in ten thousand yuan</source>
        <translation>匡算投资（万元）</translation>
    </message>
    <message>
        <source>The standard %1 has not been checked against its document yet.</source>
        <translation>标准 %1 尚未与原文核对（待核）。</translation>
    </message>
    <message>
        <source>A dead end stops less than 1 m short of another street. Check whether they meet.</source>
        <translation>断头路末端距另一条道路不足1米，请核查两者是否相接。</translation>
    </message>
    <message>
        <source>Standard to be checked</source>
        <translation>标准待核</translation>
    </message>
</context>
<context>
    <name>LedgerPaste</name>
    <message>
        <source>the outlet of this key is no longer there</source>
        <translation>该编号的网点已不存在</translation>
    </message>
    <message>
        <source>several outlets have this key</source>
        <translation>多个网点使用同一编号</translation>
    </message>
    <message>
        <source>a new outlet needs a name and a service</source>
        <translation>新增网点须有名称和类别</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>面积 m²</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Outlets changed</source>
        <translation>改动网点</translation>
    </message>
    <message>
        <source>Ways added</source>
        <translation>新增通道</translation>
    </message>
    <message>
        <source>Ways closed</source>
        <translation>封闭通道</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Nothing odd was found in the data.</source>
        <translation>数据没有疑点。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚无改动。</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>What is there today</source>
        <translation>当前已有的情况</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 处冲突</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权单位</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>用地性质</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No premises are listed yet. Import a ledger of empty rooms, or note one down.</source>
        <translation>尚无闲置用房。可导入闲置用房台账，或逐处登记。</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>处置建议</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>叠加服务</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Cost (10,000 yuan)</source>
        <translation>匡算投资（万元）</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人/电话</translation>
    </message>
    <message>
        <source>it follows from the place on the map</source>
        <translation>由地图位置自动确定</translation>
    </message>
    <message>
        <source>an outlet needs a name</source>
        <translation>网点须有名称</translation>
    </message>
    <message>
        <source>no service of the rulebook is called so</source>
        <translation>标准指标库中没有此类别</translation>
    </message>
    <message>
        <source>a figure of 0 or more is wanted</source>
        <translation>请填不小于 0 的数</translation>
    </message>
    <message>
        <source>none of its services has a capacity</source>
        <translation>所含类别均不计容量</translation>
    </message>
    <message>
        <source>one of the words of the list is wanted</source>
        <translation>请用列表中的词</translation>
    </message>
    <message>
        <source>a date is wanted, such as 2026-03-01</source>
        <translation>请填日期，如 2026-03-01</translation>
    </message>
    <message>
        <source>a year is wanted, such as 2027</source>
        <translation>请填年份，如 2027</translation>
    </message>
    <message>
        <source>hours are wanted such as 06:00-22:00, or 24 h</source>
        <translation>请填营业时间，如 06:00-22:00 或 24小时</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Map points that came twice; the first was taken: %1</source>
        <translation>重复的地图节点，取先出现的：%1 个</translation>
    </message>
    <message>
        <source>Map ways that came twice; the first was taken: %1</source>
        <translation>重复的地图路径，取先出现的：%1 条</translation>
    </message>
    <message>
        <source>Map points without a usable place: %1</source>
        <translation>没有可用坐标的地图节点：%1 个</translation>
    </message>
    <message>
        <source>Areas of the map that reach beyond the extract were left out: %1</source>
        <translation>超出地图裁切范围的面未读入：%1 个</translation>
    </message>
    <message>
        <source>Closed gates mapped on a junction of streets were taken as open: %1</source>
        <translation>画在路口上的关闭大门按可通行处理：%1 处</translation>
    </message>
    <message>
        <source>Quotation marks that were never closed were taken off: %1</source>
        <translation>未成对的引号已去掉：%1 处</translation>
    </message>
    <message>
        <source>Sheets or layers without a header that is known were passed over: %1</source>
        <translation>没有可识别表头的工作表或图层已跳过：%1 个</translation>
    </message>
    <message>
        <source>Rows that add up others (totals) were left out: %1</source>
        <translation>合计、小计行未计入：%1 行</translation>
    </message>
    <message>
        <source>Header rows repeated among the data were left out: %1</source>
        <translation>数据中重复的表头行未计入：%1 行</translation>
    </message>
    <message>
        <source>Rows in which nobody lives were left out: %1</source>
        <translation>无人居住的行未计入：%1 行</translation>
    </message>
    <message>
        <source>Rows whose ages were filled in by the national shares of the end of 2025 (assumption): %1</source>
        <translation>按 2025 年末全国比例补齐年龄结构的行（估算）：%1 行</translation>
    </message>
    <message>
        <source>Rows whose ages do not add up to their total; the ages were kept: %1</source>
        <translation>分年龄人数与合计不符的行，以分年龄数为准：%1 行</translation>
    </message>
    <message>
        <source>Rows of people without a place on the map were left out: %1</source>
        <translation>人口表中没有上图位置的行未计入：%1 行</translation>
    </message>
    <message>
        <source>Areas off the map were left out: %1</source>
        <translation>地图范围以外的区域未读入：%1 个</translation>
    </message>
    <message>
        <source>Residences that lie in no community: %1</source>
        <translation>不在任何社区内的住宅：%1 处</translation>
    </message>
    <message>
        <source>And %1 more of the kind “%2”</source>
        <translation>同类问题另有 %1 条（%2）</translation>
    </message>
    <message>
        <source>Points and areas of a line layer were left out: %1</source>
        <translation>线图层中的点和面未采用：%1 个</translation>
    </message>
    <message>
        <source>Lines on which nobody walks (closed, elevated, planned) were left out: %1</source>
        <translation>不能步行的线（禁行、高架、规划）未采用：%1 条</translation>
    </message>
    <message>
        <source>Lines of a class that is not known were taken as residential streets: %1</source>
        <translation>等级无法识别的线按居住区道路计：%1 条</translation>
    </message>
    <message>
        <source>Layers that are not named like streets were passed over: %1</source>
        <translation>名称不像道路的图层未读取：%1 个</translation>
    </message>
    <message>
        <source>Points and lines of a layer of areas were left out: %1</source>
        <translation>面图层中的点和线未采用：%1</translation>
    </message>
    <message>
        <source>Steps with a ramp beside them, which wheelchairs or prams take: %1</source>
        <translation>旁设坡道、轮椅或婴儿车可通行的台阶：%1</translation>
    </message>
    <message>
        <source>Places in Beijing 1954 or Xian 1980, to which no shift was given; they may be off by tens of metres: %1</source>
        <translation>1954年北京坐标系或1980西安坐标系的位置，未提供转换参数，可能相差几十米：%1</translation>
    </message>
    <message>
        <source>The places fit the streets much better as GCJ-02 (AMap, Tencent), which is 24 to 677 m off; check the coordinate system: %1</source>
        <translation>这些位置按GCJ-02（高德、腾讯，偏移24至677米）解读与道路吻合得多，请核对坐标系：%1</translation>
    </message>
    <message>
        <source>The places fit the streets much better as BD-09 (Baidu), about 1 km off; check the coordinate system: %1</source>
        <translation>这些位置按BD-09（百度，偏移约1公里）解读与道路吻合得多，请核对坐标系：%1</translation>
    </message>
    <message>
        <source>The places fit the streets much better without the shift of a web map; check the coordinate system: %1</source>
        <translation>这些位置不作网络地图纠偏时与道路吻合得多，请核对坐标系：%1</translation>
    </message>
    <message>
        <source>The coordinate system was guessed as %2; places: %1</source>
        <translation>坐标系推测为%2；位置数：%1</translation>
    </message>
    <message>
        <source>The coordinate system is not clear; taken as %2, check on the map; places: %1</source>
        <translation>坐标系不能确定，暂按%2读入，请在地图上核对；位置数：%1</translation>
    </message>
    <message>
        <source>Cells with people outside the areas of the project were left out: %1</source>
        <translation>项目范围外有人口的格网未采用：%1</translation>
    </message>
    <message>
        <source>Addresses that were written a little differently and placed all the same: %1 (%2)</source>
        <translation>地址写法略有出入、仍已匹配：%1（%2）</translation>
    </message>
    <message>
        <source>Addresses that fit several names and rest in the tray: %1 (%2)</source>
        <translation>地址与多个名称相近、留在待定位：%1（%2）</translation>
    </message>
    <message>
        <source>Outlets of the project that this ledger no longer names; they stay: %1 (%2)</source>
        <translation>本台账不再列出的设施网点，予以保留：%1（%2）</translation>
    </message>
    <message>
        <source>Opening hours written in words were read: %1 (%2)</source>
        <translation>以文字书写的营业时间已换算：%1（%2）</translation>
    </message>
    <message>
        <source>Cells under a merged cell were given its value: %1</source>
        <translation>合并单元格下的空格已填入同值：%1</translation>
    </message>
    <message>
        <source>Rows whose subdistrict or community is the name of their sheet: %1 (%2)</source>
        <translation>以工作表名称作为街道或社区的行：%1（%2）</translation>
    </message>
    <message>
        <source>Figures written with words were read: %1 (%2)</source>
        <translation>带文字的数字已换算：%1（%2）</translation>
    </message>
    <message>
        <source>Outlets of kinds that are to be left out: %1 (%2 …)</source>
        <translation>按设定不导入的类别网点：%1 个（%2 等）</translation>
    </message>
    <message>
        <source>Capacities of outlets whose services have none were left out: %1 (%2)</source>
        <translation>所属类别没有容量单位，未采用的容量：%1（%2）</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>LightsTable</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>指标正在计算 …</translation>
    </message>
    <message>
        <source>No service has a target: set one in Edit ▸ Rulebooks.</source>
        <translation>没有设目标的类别：请在 编辑 ▸ 标准指标库 中设目标。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>≤ 5 min</source>
        <translation>5 分钟以内</translation>
    </message>
    <message>
        <source>5–10 min</source>
        <translation>5–10 分钟</translation>
    </message>
    <message>
        <source>10–15 min</source>
        <translation>10–15 分钟</translation>
    </message>
    <message>
        <source>over 15 min</source>
        <translation>15 分钟以上</translation>
    </message>
    <message>
        <source>none within 60 min</source>
        <translation>60 分钟内无</translation>
    </message>
    <message>
        <source>≤ 300 m</source>
        <translation>≤ 300 m</translation>
    </message>
    <message>
        <source>300–500 m</source>
        <translation>300–500 m</translation>
    </message>
    <message>
        <source>none within 5 km</source>
        <translation>5 km 内无</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>reached within %1 m</source>
        <translation>%1 m 以内可达</translation>
    </message>
    <message>
        <source>reached within %1 min</source>
        <translation>%1 分钟以内可达</translation>
    </message>
    <message>
        <source>no street in reach</source>
        <translation>附近无可达道路</translation>
    </message>
    <message>
        <source>cut off from the network</source>
        <translation>道路不连通</translation>
    </message>
    <message>
        <source>bridge suspected missing</source>
        <translation>疑似漏画桥梁通道</translation>
    </message>
    <message>
        <source>gate unknown or off its wall</source>
        <translation>出入口不明或偏离围墙</translation>
    </message>
    <message>
        <source>dead end nearly touching</source>
        <translation>断头路将接未接</translation>
    </message>
    <message>
        <source>way drawn twice</source>
        <translation>道路重复</translation>
    </message>
    <message>
        <source>way read with doubt</source>
        <translation>道路数据存疑</translation>
    </message>
    <message>
        <source>within %1 m, as the crow flies</source>
        <translation>直线 %1 m 以内</translation>
    </message>
    <message>
        <source>within %1 m on foot</source>
        <translation>步行路网 %1 m 以内</translation>
    </message>
    <message>
        <source>only one under %1 m²</source>
        <translation>仅有不足 %1 m² 的网点（有点位、未达规模）</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>a quarter above the mean or more</source>
        <translation>高于均值四分之一以上</translation>
    </message>
    <message>
        <source>about the mean</source>
        <translation>与均值相当</translation>
    </message>
    <message>
        <source>25–75 % of the mean</source>
        <translation>均值的 25–75 %</translation>
    </message>
    <message>
        <source>less than 25 % of the mean</source>
        <translation>不足均值的 25 %</translation>
    </message>
    <message>
        <source>none in reach</source>
        <translation>步行范围内没有</translation>
    </message>
    <message>
        <source>all kinds in reach</source>
        <translation>各类齐全</translation>
    </message>
    <message>
        <source>1 kind missing</source>
        <translation>缺 1 类</translation>
    </message>
    <message>
        <source>2 kinds missing</source>
        <translation>缺 2 类</translation>
    </message>
    <message>
        <source>3–4 kinds missing</source>
        <translation>缺 3–4 类</translation>
    </message>
    <message>
        <source>5 kinds or more missing</source>
        <translation>缺 5 类及以上</translation>
    </message>
    <message>
        <source>covered now, not before</source>
        <translation>新增覆盖</translation>
    </message>
    <message>
        <source>covered before, not now</source>
        <translation>失去覆盖</translation>
    </message>
    <message>
        <source>The state it is compared with is being computed …</source>
        <translation>正在计算对比方案 …</translation>
    </message>
    <message>
        <source>Mean: %1 per thousand users</source>
        <translation>全区均值：每千名服务对象 %1</translation>
    </message>
    <message>
        <source>The rulebook tells no distance for this service</source>
        <translation>标准指标库中该类别没有距离要求</translation>
    </message>
    <message>
        <source>No capacity is known for this service</source>
        <translation>该类别没有已知容量</translation>
    </message>
    <message>
        <source>up to %1 in a building</source>
        <translation>每栋不超过 %1 人</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 人以上</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>minutes on foot, whose</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>500–1,000 m</source>
        <translation>500–1,000 m</translation>
    </message>
    <message>
        <source>over 1,000 m</source>
        <translation>1,000 m 以上</translation>
    </message>
    <message>
        <source>standard met up to here</source>
        <translation>至此达标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of services, number of outlets</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MapChoice</name>
    <message>
        <source>Walking time</source>
        <translation>步行时间</translation>
    </message>
    <message>
        <source>Covered or not</source>
        <translation>是否覆盖</translation>
    </message>
    <message>
        <source>Adequacy</source>
        <translation>可达供需比</translation>
    </message>
    <message>
        <source>Missing services</source>
        <translation>缺少的类别</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <translation>得失</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Residents aged 60+</source>
        <translation>60周岁及以上人口</translation>
    </message>
    <message>
        <source>Residents aged 80+</source>
        <translation>80周岁及以上人口</translation>
    </message>
    <message>
        <source>Residents under 3</source>
        <translation>3岁以下人口</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Nearest outlet</source>
        <translation>最近网点距离</translation>
    </message>
    <message>
        <source>Metres on foot to the nearest outlet, looked for up to 5 km. Says nothing about whether there is room.</source>
        <translation>到最近网点的步行距离（米），最远查 5 公里。不反映是否有空余能力。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Share of people with an outlet within the limit of the standard along the network.</source>
        <translation>沿步行路网在标准距离内有网点的人口占比。</translation>
    </message>
    <message>
        <source>Cumulative opportunities</source>
        <translation>累积机会</translation>
    </message>
    <message>
        <source>All that lies within the limit, added up. Knows no competition.</source>
        <translation>标准距离内的服务能力之和，不考虑竞争。</translation>
    </message>
    <message>
        <source>Gravity (Hansen)</source>
        <translation>引力模型（Hansen）</translation>
    </message>
    <message>
        <source>The farther the less it counts: in full up to 100 m, half at 200 m. Knows no competition.</source>
        <translation>越远计得越少：100 米以内全计,200 米计一半。不考虑竞争。</translation>
    </message>
    <message>
        <source>2SFCA</source>
        <translation>两步移动搜索法（2SFCA）</translation>
    </message>
    <message>
        <source>Capacity shared among all within the limit, near or far alike.</source>
        <translation>服务能力由标准距离内的人共享，不分远近。</translation>
    </message>
    <message>
        <source>E2SFCA</source>
        <translation>增强两步移动搜索法（E2SFCA）</translation>
    </message>
    <message>
        <source>Capacity shared among all within the limit; near people weigh more, in thirds of the limit with the project&apos;s weights. It is the adequacy told everywhere else.</source>
        <translation>服务能力由标准距离内的人共享，近者权重大：把距离分为三段，按项目设定的权重计算。与其他各处的可达供需比相同。</translation>
    </message>
    <message>
        <source>Gaussian 2SFCA</source>
        <translation>高斯两步移动搜索法</translation>
    </message>
    <message>
        <source>As 2SFCA; weights fall smoothly to nothing at the limit.</source>
        <translation>同 2SFCA,权重随距离平滑减小，到标准距离处为零。</translation>
    </message>
    <message>
        <source>Kernel 2SFCA</source>
        <translation>核密度两步移动搜索法</translation>
    </message>
    <message>
        <source>As 2SFCA with Epanechnikov&apos;s kernel: near people weigh much the same, those at the edge hardly at all.</source>
        <translation>同 2SFCA,采用 Epanechnikov 核：近处权重相差不大，边缘处几乎不计。</translation>
    </message>
    <message>
        <source>3SFCA</source>
        <translation>三步移动搜索法（3SFCA）</translation>
    </message>
    <message>
        <source>People divide themselves among outlets first, so that many outlets side by side do not count the same people again and again.</source>
        <translation>居民先在各网点间分配，相邻的多个网点不会重复计算同一批人。</translation>
    </message>
    <message>
        <source>M2SFCA</source>
        <translation>改进两步移动搜索法（M2SFCA）</translation>
    </message>
    <message>
        <source>Distance costs access even where nobody competes. Weights of E2SFCA.</source>
        <translation>即使无人竞争，距离也会降低可达性。权重同 E2SFCA。</translation>
    </message>
    <message>
        <source>Balanced FCA</source>
        <translation>平衡移动搜索法（BFCA）</translation>
    </message>
    <message>
        <source>Counts every person once and every level of service once; depends on how many homes there are. Weights of E2SFCA.</source>
        <translation>每人只计一次，每处服务水平只计一次；结果与住宅点数量有关。权重同 E2SFCA。</translation>
    </message>
    <message>
        <source>Spatial availability</source>
        <translation>空间可得性</translation>
    </message>
    <message>
        <source>Divides the capacity among all who compete for it; told a head it equals the floating catchment of the same weights.</source>
        <translation>把服务能力分给所有竞争者；折算到人时与同权重的移动搜索法相同。</translation>
    </message>
    <message>
        <source>Rational agents (RAAM)</source>
        <translation>理性选择模型（RAAM）</translation>
    </message>
    <message>
        <source>Everybody goes where way and crowding together cost least; 1 is the mean crowding with no way, and a way as long as the limit costs as much. Low is good.</source>
        <translation>每人选择路程与拥挤合计代价最小的网点；1 为平均拥挤而不走路，走完标准距离的代价与之相当。数值越低越好。</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>share of people</source>
        <translation>人口占比</translation>
    </message>
    <message>
        <source>cost (1 = mean crowding)</source>
        <translation>代价（1 为平均拥挤）</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>处</translation>
    </message>
    <message>
        <source>%1 per 1,000 users</source>
        <translation>%1/千名服务对象</translation>
    </message>
    <message>
        <source>Default: its capacity is shared, so it matters how many others reach it.</source>
        <translation>默认测度：服务能力由众人共享，要看还有多少人能到达。</translation>
    </message>
    <message>
        <source>Default: it has no capacity to share, so what matters is how far it is.</source>
        <translation>默认测度：没有可分享的能力，关键在于离得多远。</translation>
    </message>
    <message>
        <source>P people, S capacity (or outlets), c way along the network, c₀ limit of the standard, W weight of a way; i, k homes, j, l outlets. All but the nearest look up to the limit.</source>
        <translation>P 人口,S 服务能力（或网点数）,c 路网距离,c₀ 标准距离,W 距离权重；i、k 为住宅,j、l 为网点。除最近距离外，均只计标准距离以内。</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>About measures</source>
        <translation>测度说明</translation>
    </message>
    <message>
        <source>Measures of access</source>
        <translation>可达性测度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <translation>%1 %2（%3）。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>平均值，%1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Reach nothing</source>
        <translation>不可达人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No measure can be told: the project has no streets, or pupils go to the school of their district.</source>
        <translation>无法计算：项目没有步行路网，或学生按学区入学。</translation>
    </message>
    <message>
        <source>No outlet with a known capacity offers this service.</source>
        <translation>没有已知服务能力的网点提供这类服务。</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>尚无指标。</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>known of %1 of %2 outlets</source>
        <translation>%2 处中 %1 处已知</translation>
    </message>
    <message>
        <source>not assessed this time: no survey was imported</source>
        <translation>本次未评价：未导入满意度调查</translation>
    </message>
    <message>
        <source>Living circles</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>of them built or accepted</source>
        <translation>其中已建成、已验收</translation>
    </message>
    <message>
        <source>Communities covered by built circles</source>
        <translation>建成生活圈覆盖社区比例</translation>
    </message>
    <message>
        <source>Residents who live in a circle</source>
        <translation>生活圈内居民</translation>
    </message>
    <message>
        <source>Commercial outlets in business</source>
        <translation>在营商业网点</translation>
    </message>
    <message>
        <source>of them basic kinds</source>
        <translation>其中基本保障类</translation>
    </message>
    <message>
        <source>of them quality kinds</source>
        <translation>其中品质提升类</translation>
    </message>
    <message>
        <source>Share of chains among commercial outlets</source>
        <translation>商业网点连锁化率</translation>
    </message>
    <message>
        <source>Floor area of community services per 100 households</source>
        <translation>每百户社区综合服务设施面积</translation>
    </message>
    <message>
        <source>Circles with a service for the old (a required kind)</source>
        <translation>圈内有养老服务的生活圈（必备业态）</translation>
    </message>
    <message>
        <source>Jobs in commercial outlets</source>
        <translation>商业网点从业人数</translation>
    </message>
    <message>
        <source>Satisfaction of residents</source>
        <translation>居民满意度</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 by %2 (%3, %4)</source>
        <translation>%2年%1（%3，%4）</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>by the brands that are given: without a brand it counts as no chain</source>
        <translation>按已知品牌计，品牌不明者视为非连锁</translation>
    </message>
    <message>
        <source>%1 of them belong to neither class below</source>
        <translation>其中%1处不属于下列两类</translation>
    </message>
    <message>
        <source>not assessed this time: no living circles are drawn</source>
        <translation>本次未评价：未划定生活圈</translation>
    </message>
    <message>
        <source>not assessed this time: no communities are given</source>
        <translation>本次未评价：未提供社区边界</translation>
    </message>
    <message>
        <source>not assessed this time: the ledger holds no outlets</source>
        <translation>本次未评价：台账中没有设施网点</translation>
    </message>
    <message>
        <source>not assessed this time: the ledger holds no commercial outlets</source>
        <translation>本次未评价：台账中没有商业网点</translation>
    </message>
    <message>
        <source>not assessed this time: the ledger holds no outlets of the kind</source>
        <translation>本次未评价：台账中没有该类网点</translation>
    </message>
    <message>
        <source>not assessed this time: households are not given</source>
        <translation>本次未评价：户数未提供</translation>
    </message>
    <message>
        <source>not assessed this time: no outlet tells its floor area (%1 in the ledger)</source>
        <translation>本次未评价：%1处网点面积均不明</translation>
    </message>
    <message>
        <source>not assessed this time: no brand is given</source>
        <translation>本次未评价：品牌未提供</translation>
    </message>
    <message>
        <source>not assessed this time: no outlet tells its staff</source>
        <translation>本次未评价：从业人数未提供</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Compare with last year&apos;s project …</source>
        <translation>与上一年项目对比…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>取消对比</translation>
    </message>
    <message>
        <source>Open last year&apos;s project</source>
        <translation>打开上一年的项目</translation>
    </message>
    <message>
        <source>Yike projects (*.gpkg)</source>
        <translation>一刻项目 (*.gpkg)</translation>
    </message>
    <message>
        <source>Compared with the present state of %1 (%2).</source>
        <translation>对比项目：%1（%2）的现状。</translation>
    </message>
    <message>
        <source>Reading and assessing %1 …</source>
        <translation>正在读取并评价 %1…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>NeedsTable</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>60+</source>
        <translation>60周岁及以上</translation>
    </message>
    <message>
        <source>80+</source>
        <translation>80周岁及以上</translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>3–5</source>
        <translation>3—5岁</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>机构床位</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>入住率</translation>
    </message>
    <message>
        <source>Day-care area m²</source>
        <translation>日间照料面积 m²</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>助餐能力（份/日）</translation>
    </message>
    <message>
        <source>Nursery places</source>
        <translation>托位</translation>
    </message>
    <message>
        <source>per 1,000 residents</source>
        <translation>每千人托位</translation>
    </message>
    <message>
        <source>School places</source>
        <translation>幼儿园学位</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在园比例</translation>
    </message>
    <message>
        <source>Surplus (+) or shortfall (−)</source>
        <translation>富余（+）/缺口（−）</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The project has no communities. Import a layer of areas.</source>
        <translation>项目中没有社区。请导入区域图层。</translation>
    </message>
    <message>
        <source>No deficit was found against the targets and standards of this rulebook.</source>
        <translation>对照本指标库的标准与目标，没有短板。</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
</context>
<context>
    <name>NormWords</name>
    <message>
        <source>Three-year action plan 2023–2025</source>
        <translation>三年行动计划（2023—2025）</translation>
    </message>
    <message>
        <source>14th Five-Year Plan</source>
        <translation>十四五规划纲要</translation>
    </message>
    <message>
        <source>Action plan of eleven departments</source>
        <translation>11部门行动方案</translation>
    </message>
    <message>
        <source>Notice of nine ministries, 2025</source>
        <translation>9部门通知（2025）</translation>
    </message>
    <message>
        <source>Central Committee and State Council, January 2025</source>
        <translation>中共中央 国务院（2025-01）</translation>
    </message>
    <message>
        <source>Wuxi rules, an example</source>
        <translation>无锡市规定（示例）</translation>
    </message>
    <message>
        <source>Yinchuan rules, an example</source>
        <translation>银川市规定（示例）</translation>
    </message>
    <message>
        <source>MOFCOM letter 247 of 2021</source>
        <translation>商办流通函〔2021〕247号</translation>
    </message>
    <message>
        <source>MOFCOM letter 401 of 2023</source>
        <translation>商办流通函〔2023〕401号</translation>
    </message>
    <message>
        <source>at the door, 5 to 10 minutes</source>
        <translation>家门口5—10分钟</translation>
    </message>
    <message>
        <source>around the home, 15 minutes</source>
        <translation>家周边15分钟</translation>
    </message>
    <message>
        <source>service radius</source>
        <translation>服务半径</translation>
    </message>
    <message>
        <source>figures per 1,000 people</source>
        <translation>千人指标</translation>
    </message>
    <message>
        <source>built areas</source>
        <translation>已建成居住区</translation>
    </message>
    <message>
        <source>new areas</source>
        <translation>新建居住区</translation>
    </message>
    <message>
        <source>area of community services per 100 households</source>
        <translation>每百户社区综合服务设施面积</translation>
    </message>
    <message>
        <source>nursery places per 1,000 people</source>
        <translation>每千人口拥有3岁以下婴幼儿托位数</translation>
    </message>
    <message>
        <source>elder care on three levels</source>
        <translation>三级养老服务网络</translation>
    </message>
    <message>
        <source>elder care within 5 minutes on foot</source>
        <translation>社区养老设施步行5分钟覆盖率</translation>
    </message>
    <message>
        <source>health services within 15 minutes on foot</source>
        <translation>社区卫生服务设施步行15分钟覆盖率</translation>
    </message>
    <message>
        <source>primary schools within 10 minutes on foot</source>
        <translation>社区小学步行10分钟覆盖率</translation>
    </message>
    <message>
        <source>middle schools within 15 minutes on foot</source>
        <translation>社区中学步行15分钟覆盖率</translation>
    </message>
    <message>
        <source>culture rooms within 15 minutes on foot</source>
        <translation>社区文化活动设施步行15分钟覆盖率</translation>
    </message>
    <message>
        <source>sports grounds within 15 minutes on foot</source>
        <translation>社区体育设施步行15分钟覆盖率</translation>
    </message>
    <message>
        <source>football grounds within 15 minutes on foot</source>
        <translation>足球场地设施步行15分钟覆盖率</translation>
    </message>
    <message>
        <source>markets within 10 minutes on foot</source>
        <translation>菜市场（生鲜超市）步行10分钟覆盖率</translation>
    </message>
    <message>
        <source>parks and squares within 5 minutes on foot</source>
        <translation>公园绿地、广场步行5分钟覆盖率</translation>
    </message>
    <message>
        <source>the plan sets no national figure; 15 minutes as for the living circle</source>
        <translation>方案未给国家数值，按一刻钟生活圈15分钟计</translation>
    </message>
    <message>
        <source>quoted from the Anhui draft of 2025: 300 m advised</source>
        <translation>转引安徽省2025年征求意见稿，宜为300m</translation>
    </message>
    <message>
        <source>quoted by others: 300 m</source>
        <translation>转引值300m</translation>
    </message>
    <message>
        <source>quoted by others: 300 to 500 m, the edition of 2019 to be checked; the upper figure is taken</source>
        <translation>转引条文为300m～500m，2019年版待核对，取上限</translation>
    </message>
    <message>
        <source>quoted by others: 500 m, 750 m²</source>
        <translation>转引值500m、750m²</translation>
    </message>
    <message>
        <source>quoted by others: 300 m; size after the rules of Guiyang, at least 600 m²</source>
        <translation>转引值300m，规模转引贵阳市规定（不小于600m²）</translation>
    </message>
    <message>
        <source>the clause has still to be checked against the document</source>
        <translation>条文原文待核对</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>per 1,000 residents</source>
        <translation>每千常住人口</translation>
    </message>
    <message>
        <source>per 1,000 people (%1)</source>
        <translation>每千人（%1）</translation>
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
        <translation>每个街道（镇）</translation>
    </message>
    <message>
        <source>%1 (own figure)</source>
        <translation>%1（本项目取值）</translation>
    </message>
    <message>
        <source>%1 (own figure, not that of %2)</source>
        <translation>%1（本项目取值，非%2条文值）</translation>
    </message>
    <message>
        <source>to be checked against the document</source>
        <translation>条文原文待核对</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>处</translation>
    </message>
    <message>
        <source>%1; own figure instead of %2, basis: %3</source>
        <translation>%1；本项目取值，条文值为%2；取值依据：%3</translation>
    </message>
    <message>
        <source>%1; basis of the own figure: %2</source>
        <translation>%1；本项目取值依据：%2</translation>
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
        <translation>东经 %1°，北纬 %2°</translation>
    </message>
</context>
<context>
    <name>ObjectPage</name>
    <message>
        <source>%1 for whom it is the nearest</source>
        <translation>以其为最近网点的%1</translation>
    </message>
    <message>
        <source>Competing demand</source>
        <translation>竞争需求</translation>
    </message>
    <message>
        <source>people within %1 m, weighted by distance; capacity %2 %3</source>
        <translation>%1 m 内按距离加权的人数；容量 %2 %3</translation>
    </message>
    <message>
        <source>Outlet without a name</source>
        <translation>未命名网点</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>outside all communities</source>
        <translation>不在任何社区内</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于%2</translation>
    </message>
    <message>
        <source>, %1 services in one outlet</source>
        <translation>，一店多能（%1 类）</translation>
    </message>
    <message>
        <source>Whom it serves</source>
        <translation>服务人口</translation>
    </message>
    <message>
        <source>Nobody: it does not count in this scenario</source>
        <translation>不计入当前方案的服务人口</translation>
    </message>
    <message>
        <source>none</source>
        <translation>60 分钟内无</translation>
    </message>
    <message>
        <source>Home %1</source>
        <translation>住宅 %1</translation>
    </message>
    <message>
        <source>Residential building</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>%1 live here, %2 of them aged 60 and over, %3 under 3; %4</source>
        <translation>居住 %1，其中 60 岁及以上 %2 人，3 岁以下 %3 人；%4</translation>
    </message>
    <message>
        <source>The people are estimated from storeys and footprint.</source>
        <translation>人口由层数和占地面积估算。</translation>
    </message>
    <message>
        <source>Nearest of each service, %1</source>
        <translation>各类别最近网点，%1</translation>
    </message>
    <message>
        <source>not on foot</source>
        <translation>步行不可达</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a school and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Own schools by district, %1</source>
        <translation>学区对口学校，%1</translation>
    </message>
    <message>
        <source>The home lies in no school district that names one.</source>
        <translation>该住宅不在已划定此类学校的学区内。</translation>
    </message>
    <message>
        <source>The public edition shows no figures of a single building.</source>
        <translation>公开版不显示单栋楼的数据。</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>单位标志</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>see the scale bar</source>
        <translation>见图示比例尺</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cover text</source>
        <translation>封面文字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table text</source>
        <translation>表格文字</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Table note</source>
        <translation>表注</translation>
    </message>
    <message>
        <source>Three-rule table</source>
        <translation>三线表</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>OldYoung</name>
    <message>
        <source>, </source>
        <comment>between kinds</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>capacity known of %1 of %2 outlets</source>
        <translation>%2处设施中%1处填有容量</translation>
    </message>
    <message>
        <source>Beds for the old</source>
        <translation>养老床位</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>日间照料</translation>
    </message>
    <message>
        <source>Canteen</source>
        <translation>老年助餐</translation>
    </message>
    <message>
        <source>Health of the old</source>
        <translation>老年健康</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>老年活动</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>托育</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>儿童游戏</translation>
    </message>
    <message>
        <source>Health of children</source>
        <translation>儿童健康</translation>
    </message>
    <message>
        <source>not assessed: the ledger holds no such outlet</source>
        <translation>未评价：台账中没有这类设施</translation>
    </message>
    <message>
        <source>not assessed: the project has no streets</source>
        <translation>未评价：项目没有步行路网</translation>
    </message>
    <message>
        <source>nobody of this group lives here</source>
        <translation>本区域没有这类人群</translation>
    </message>
    <message>
        <source>this kind has no capacity</source>
        <translation>这类设施不计容量</translation>
    </message>
    <message>
        <source>no outlet here tells its capacity</source>
        <translation>本区域设施均未填容量</translation>
    </message>
    <message>
        <source>no standard of the rulebook gives a figure</source>
        <translation>标准指标库中没有给出数值的标准</translation>
    </message>
    <message>
        <source>the standard counts by other areas</source>
        <translation>该标准按其他区域计</translation>
    </message>
    <message>
        <source>pupils go to the school of their district: no adequacy is told</source>
        <translation>学生按学区入学，不计可达供需比</translation>
    </message>
</context>
<context>
    <name>OldYoungPage</name>
    <message>
        <source>The old and the young</source>
        <translation>一老一小</translation>
    </message>
    <message>
        <source>Supply counts where it stands; reach is of each age at its own pace and crosses borders.</source>
        <translation>供给按设施所在地计；可达按各年龄段实际步速计，可跨界。</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>no standard gives a figure</source>
        <translation>没有给出数值的标准</translation>
    </message>
    <message>
        <source>Standard %1</source>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>Standard %1 · target %2</source>
        <translation>标准 %1 · 目标 %2</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>%1 outlets</source>
        <translation>%1处设施</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>使用率%1</translation>
    </message>
    <message>
        <source>Short (−) or spare (+)</source>
        <translation>缺口（−）或富余（+）</translation>
    </message>
    <message>
        <source>In 5 · 10 · 15 min</source>
        <translation>5 · 10 · 15分钟可达</translation>
    </message>
    <message>
        <source>of %1 people (%2), at their own pace</source>
        <translation>占%1人（%2），按实际步速</translation>
    </message>
    <message>
        <source>Covered by the standard</source>
        <translation>按标准覆盖</translation>
    </message>
    <message>
        <source>%1 people not reached</source>
        <translation>%1人未覆盖</translation>
    </message>
    <message>
        <source>Adequacy</source>
        <translation>可达供需比</translation>
    </message>
    <message>
        <source>per 1,000 of the group in reach (E2SFCA)</source>
        <translation>每千名可达服务人群（E2SFCA）</translation>
    </message>
</context>
<context>
    <name>OutletChecks</name>
    <message>
        <source>Not understood: %1.</source>
        <translation>未能识别：%1。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>“%1”重复填写。</translation>
    </message>
    <message>
        <source>%1 is very many for one outlet.</source>
        <translation>单个网点 %1 偏多，请核对。</translation>
    </message>
    <message>
        <source>%1: more are in use than there are.</source>
        <translation>%1：使用数多于容量。</translation>
    </message>
    <message>
        <source>There, but below size: %1 m², %2 asks for %3 m².</source>
        <translation>有点位、未达规模：%1 m²，%2 要求 %3 m²。</translation>
    </message>
    <message>
        <source>An outlet of this name stands %1 m away: is it the same one?</source>
        <translation>%1 m 外有同名网点，是否重复?</translation>
    </message>
    <message>
        <source>A credit code has 18 letters and figures.</source>
        <translation>统一社会信用代码应为 18 位。</translation>
    </message>
</context>
<context>
    <name>PhotoLoader</name>
    <message>
        <source>It is larger than 40 MB. Please save it smaller first.</source>
        <translation>文件超过 40 MB，请先另存为较小的图片。</translation>
    </message>
    <message>
        <source>It cannot be read as a picture. JPEG and PNG can.</source>
        <translation>不是可读取的图片，可用 JPEG 或 PNG。</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>base date %1</source>
        <translation>基准日 %1</translation>
    </message>
    <message>
        <source>rulebook: %1</source>
        <translation>标准指标库：%1</translation>
    </message>
    <message>
        <source>made-up demonstration data</source>
        <translation>虚构示范数据</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>internal material, keep safe</source>
        <translation>内部资料·注意保存</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>outside all communities</source>
        <translation>不在任何社区内</translation>
    </message>
    <message>
        <source>Within %1 m</source>
        <translation>%1 米以内</translation>
    </message>
    <message>
        <source>Within %1 min</source>
        <translation>%1 分钟以内</translation>
    </message>
    <message>
        <source>Who lives in reach, %1</source>
        <translation>可达范围内居住人口，%1</translation>
    </message>
    <message>
        <source>%1 outlets, %2 m of streets</source>
        <translation>%1 个网点，道路 %2 米</translation>
    </message>
    <message>
        <source>Nearest of each service, %1</source>
        <translation>各类别最近网点，%1</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>地图上的地点</translation>
    </message>
    <message>
        <source>What can be reached from here on foot</source>
        <translation>从此处步行可达</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>coordinates, community</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No street is near enough: nothing can be reached from here on foot. Choose a place nearer to a street.</source>
        <translation>附近没有道路，从此处步行无法到达任何地点。请选择离道路更近的地点。</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>down %1 m</source>
        <translation>下降 %1 m</translation>
    </message>
    <message>
        <source>up %1 m</source>
        <translation>上升 %1 m</translation>
    </message>
    <message>
        <source>up %1 m, down %2 m</source>
        <translation>上升 %1 m、下降 %2 m</translation>
    </message>
    <message>
        <source>not on the map yet</source>
        <translation>尚未上图</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an address</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道（镇）</translation>
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
        <source>Planning tier</source>
        <translation>社区生活圈</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>学区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>绿地</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>用房来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A way without a name</source>
        <translation>无名道路</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>天桥或桥梁</translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation>地下通道</translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>轮渡</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Off the street</source>
        <translation>路外步行</translation>
    </message>
    <message>
        <source>Walk along %1</source>
        <translation>沿%1步行</translation>
    </message>
    <message>
        <source>Go on along %1</source>
        <translation>继续沿%1步行</translation>
    </message>
    <message>
        <source>Bear left into %1</source>
        <translation>左前方转入%1</translation>
    </message>
    <message>
        <source>Turn left into %1</source>
        <translation>左转进入%1</translation>
    </message>
    <message>
        <source>Turn sharp left into %1</source>
        <translation>向左后方转入%1</translation>
    </message>
    <message>
        <source>Turn round into %1</source>
        <translation>掉头进入%1</translation>
    </message>
    <message>
        <source>Turn sharp right into %1</source>
        <translation>向右后方转入%1</translation>
    </message>
    <message>
        <source>Turn right into %1</source>
        <translation>右转进入%1</translation>
    </message>
    <message>
        <source>Bear right into %1</source>
        <translation>右前方转入%1</translation>
    </message>
    <message>
        <source>a way without a name</source>
        <translation>无名道路</translation>
    </message>
    <message>
        <source>Go up the steps</source>
        <translation>上台阶</translation>
    </message>
    <message>
        <source>Go down the steps</source>
        <translation>下台阶</translation>
    </message>
    <message>
        <source>Take the steps</source>
        <translation>走台阶</translation>
    </message>
    <message>
        <source>Cross the bridge</source>
        <translation>过桥</translation>
    </message>
    <message>
        <source>Go through the underpass</source>
        <translation>走地下通道</translation>
    </message>
    <message>
        <source>Take the ferry</source>
        <translation>乘轮渡</translation>
    </message>
    <message>
        <source>Take the lift</source>
        <translation>乘电梯</translation>
    </message>
    <message>
        <source>Walk from the street to the door</source>
        <translation>从道路走到门口</translation>
    </message>
    <message>
        <source>Walk from the door to the street</source>
        <translation>从门口走到道路</translation>
    </message>
    <message>
        <source>The project has no streets yet: import a map with streets first.</source>
        <translation>项目中还没有道路：请先导入含道路的地图。</translation>
    </message>
    <message>
        <source>One of the stops is not on the map: place it first, or choose another.</source>
        <translation>有一个途经点没有上图：请先为它定位，或另选一处。</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>A stop on the way</source>
        <translation>途经点</translation>
    </message>
    <message>
        <source>%1 is too far from any street. Choose a place nearer to one.</source>
        <translation>%1离所有道路都太远，请选择离道路近一些的地点。</translation>
    </message>
    <message>
        <source>%1 is too far from any street: the nearest is %2 m away. Choose a place nearer to one.</source>
        <translation>%1离道路太远：最近的道路在 %2 m 之外，请选择离道路近一些的地点。</translation>
    </message>
    <message>
        <source>The streets at the two places are not connected: water, a railway, a wall or a gap in the map lies between them. A new way or an open gate would connect them.</source>
        <translation>两处的道路互不连通：中间隔着河流、铁路、围墙，或地图上有缺口。新开一条路或打开一处大门即可连通。</translation>
    </message>
    <message>
        <source>%1 cannot walk there: steps or slopes are in the way. Others can.</source>
        <translation>%1走不过去：途中有台阶或陡坡；其他人群可以走到。</translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>all ages</source>
        <translation>各年龄组</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>permanent residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>registered people</source>
        <translation>户籍人口</translation>
    </message>
    <message>
        <source>people actually living there</source>
        <translation>实有人口</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>PremisesTable</name>
    <message>
        <source>key</source>
        <comment>title of a column</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>name</source>
        <comment>title of a column, of premises</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>address</source>
        <comment>title of a column</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>tenure</source>
        <comment>title of a column</comment>
        <translation>产权性质</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>title of a column</comment>
        <translation>产权单位</translation>
    </message>
    <message>
        <source>area</source>
        <comment>title of a column</comment>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>storey</source>
        <comment>title of a column</comment>
        <translation>楼层</translation>
    </message>
    <message>
        <source>fire</source>
        <comment>title of a column</comment>
        <translation>消防</translation>
    </message>
    <message>
        <source>available-from</source>
        <comment>title of a column</comment>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>land-use</source>
        <comment>title of a column</comment>
        <translation>用地性质</translation>
    </message>
    <message>
        <source>community</source>
        <comment>title of a column</comment>
        <translation>社区</translation>
    </message>
    <message>
        <source>match</source>
        <comment>title of a column</comment>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>title of a column</comment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>%1: 15-minute living circles, planning report</source>
        <translation>%1一刻钟便民生活圈评估与规划报告</translation>
    </message>
    <message>
        <source>Internal material, keep safe</source>
        <translation>内部资料·注意保存</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>未记录数据来源。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Oddities of the data</source>
        <translation>数据核查清单</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>未发现疑点。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>举例</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>步行人群</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>米/秒</translation>
    </message>
    <message>
        <source>Stairs up ×</source>
        <translation>上楼梯×</translation>
    </message>
    <message>
        <source>Stairs down ×</source>
        <translation>下楼梯×</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not passable</source>
        <translation>不可通行</translation>
    </message>
    <message>
        <source>Standards and how well they are verified</source>
        <translation>标准与核对状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Document and clause</source>
        <translation>文件与条款</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核对状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Made-up demonstration data: no real district, no real people.</source>
        <translation>虚构示范数据：并非真实行政区，亦非真实人口。</translation>
    </message>
    <message>
        <source>15-minute living circles: assessment and planning report</source>
        <translation>一刻钟便民生活圈评估与规划报告</translation>
    </message>
    <message>
        <source>Walking coverage, adequacy and deficits, with the old and the young first</source>
        <translation>步行覆盖、供需与短板评价（一老一小优先）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Base date: %1</source>
        <translation>基准日：%1</translation>
    </message>
    <message>
        <source>Made with Yike %1</source>
        <translation>由一刻 Yike %1 编制</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Source: %1. Base date: %2.</source>
        <translation>资料来源：%1。基准日：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Walking coverage</source>
        <translation>步行覆盖评价</translation>
    </message>
    <message>
        <source>share of the group; people</source>
        <translation>单位：占该人群比例；人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线半径</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网距离</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>实际步速</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未覆盖人数</translation>
    </message>
    <message>
        <source>Mostly in</source>
        <translation>主要社区</translation>
    </message>
    <message>
        <source>The old and the young</source>
        <translation>一老一小专题</translation>
    </message>
    <message>
        <source>Not assessed this time: the project holds no communities.</source>
        <translation>本次未评价：项目中没有社区边界。</translation>
    </message>
    <message>
        <source>people, places, m²</source>
        <translation>单位：人、个、m²</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>街道（镇）/社区</translation>
    </message>
    <message>
        <source>60+</source>
        <translation>60周岁及以上</translation>
    </message>
    <message>
        <source>80+</source>
        <translation>80周岁及以上</translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>3–5</source>
        <translation>3—5岁</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>机构床位</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>入住率</translation>
    </message>
    <message>
        <source>Day care m²</source>
        <translation>日照面积m²</translation>
    </message>
    <message>
        <source>Meals a day</source>
        <translation>助餐能力（份/日）</translation>
    </message>
    <message>
        <source>Nursery places</source>
        <translation>托位</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>每千人托位</translation>
    </message>
    <message>
        <source>School places</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>● inside the circle  ◐ within reach  ○ none</source>
        <translation>● 圈内有  ◐ 步行可达  ○ 无</translation>
    </message>
    <message>
        <source>Living circle</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>圈内有</translation>
    </message>
    <message>
        <source>Not assessed this time: deficits are told by community, and the project holds none.</source>
        <translation>本次未评价：短板按社区列出，项目中没有社区边界。</translation>
    </message>
    <message>
        <source>No deficit was found.</source>
        <translation>未发现短板。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>of them 60+</source>
        <translation>其中60周岁及以上</translation>
    </message>
    <message>
        <source>under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>(date not given)</source>
        <translation>（未提供日期）</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>The area measures %1 km². </source>
        <translation>评价范围%1平方公里。</translation>
    </message>
    <message>
        <source> in %1 households</source>
        <translation>、%1户</translation>
    </message>
    <message>
        <source>Ledger of outlets</source>
        <translation>设施网点台账</translation>
    </message>
    <message>
        <source>Basic kinds of outlets by living circle</source>
        <translation>分生活圈业态配齐情况</translation>
    </message>
    <message>
        <source>Walking coverage of everyday outlets</source>
        <translation>日常业态步行覆盖</translation>
    </message>
    <message>
        <source>What the old can reach</source>
        <translation>老年人步行可达</translation>
    </message>
    <message>
        <source>Beds in old people&apos;s homes</source>
        <translation>养老机构床位</translation>
    </message>
    <message>
        <source> Kindergartens in %1 have %2 places to spare, some of which could become nursery places.</source>
        <translation>%1富余幼儿园学位%2个，可挖潜部分托位。</translation>
    </message>
    <message>
        <source>%1 deficits were found.</source>
        <translation>梳理短板%1项。</translation>
    </message>
    <message>
        <source> No scenario is reported; measures and cost: not assessed this time.</source>
        <translation>本次为现状评价，措施与投资未评价。</translation>
    </message>
    <message>
        <source>Effect of measures</source>
        <translation>实施效果</translation>
    </message>
    <message>
        <source>The scenario raises no coverage.</source>
        <translation>本方案未提高任何一类覆盖率。</translation>
    </message>
    <message>
        <source>The ledger holds no outlet of these kinds; they were not assessed this time: %1.</source>
        <translation>台账中没有下列类别的设施网点，本次未评价：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nursing beds</source>
        <translation>护理型占比</translation>
    </message>
    <message>
        <source>not assessed this time</source>
        <translation>本次未评价</translation>
    </message>
    <message>
        <source> %1 care beds at home are not counted here.</source>
        <translation>另有家庭养老床位%1张，不计入。</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>完全均等线</translation>
    </message>
    <message>
        <source>Table %1  Data sources</source>
        <translation>表%1  数据来源</translation>
    </message>
    <message>
        <source>Table %1  Oddities of the data</source>
        <translation>表%1  数据核查清单</translation>
    </message>
    <message>
        <source>Table %1  Walkers</source>
        <translation>表%1  步行人群参数</translation>
    </message>
    <message>
        <source>Table %1  Standards used</source>
        <translation>表%1  采用标准</translation>
    </message>
    <message>
        <source>Table %1  How evenly access is spread</source>
        <translation>表%1  可达性公平程度</translation>
    </message>
    <message>
        <source>minutes; capacity per 1,000 in reach</source>
        <translation>单位：分钟；每千人可达能力</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Palma</source>
        <translation>帕尔玛比</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>泰尔指数</translation>
    </message>
    <message>
        <source>Lean to the old</source>
        <translation>按老年人占比的集中指数</translation>
    </message>
    <message>
        <source>Beyond 60 min</source>
        <translation>60 分钟内不可达人数</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>步行分钟</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>可达能力</translation>
    </message>
    <message>
        <source>Minutes: to the nearest outlet at the group&apos;s own pace, less is better; capacity: E2SFCA, more is better. Gini: 0 = all alike, 1 = one has all. Palma: the top tenth against the bottom four tenths, 0.25 = all alike. Theil: 0 = all alike. Lean to the old: concentration index by share of people aged 60 and over, above 0 = the value is greater where many of them live. </source>
        <translation>步行分钟：按该人群实际步速到最近网点的时间，越少越好；可达能力：可达供需比（E2SFCA），越多越好。基尼系数：0 为完全均等，1 为集中于一人。帕尔玛比：最高一成与最低四成之比，完全均等为 0.25。泰尔指数：0 为完全均等。集中指数：按 60 周岁及以上人口占比排序，大于 0 表示老年人占比高的地方数值偏大。</translation>
    </message>
    <message>
        <source>share of the group, those with least first</source>
        <translation>人口累计占比（由少到多）</translation>
    </message>
    <message>
        <source>share of all capacity in reach</source>
        <translation>可达能力累计占比</translation>
    </message>
    <message>
        <source>share of all minutes</source>
        <translation>步行时间累计占比</translation>
    </message>
    <message>
        <source>%1, %2 (Gini %3)</source>
        <translation>%1，%2（基尼系数 %3）</translation>
    </message>
    <message>
        <source>The further a curve hangs below the line, the more unevenly access is spread.</source>
        <translation>曲线离完全均等线越远，可达性分布越不均。</translation>
    </message>
    <message>
        <source>Communities left behind</source>
        <translation>薄弱社区</translation>
    </message>
    <message>
        <source>No community is behind in three services or more.</source>
        <translation>没有三类及以上覆盖偏低的社区。</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Not assessed this time.</source>
        <translation>本次未评价。</translation>
    </message>
    <message>
        <source>Coverage tells how many are reached; equity tells how evenly. Homes are weighted by the people of the group who live there.</source>
        <translation>覆盖率说明覆盖了多少人，公平性说明分布是否均衡。以住宅楼栋为单元，按该人群人口加权。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Table %1  Coverage by the hour</source>
        <translation>表%1  分时段步行覆盖率</translation>
    </message>
    <message>
        <source>share of the group, along the network</source>
        <translation>单位：占该人群比例，路网距离口径</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时段</translation>
    </message>
    <message>
        <source>Breakfast 6–9</source>
        <translation>早间 6–9 时</translation>
    </message>
    <message>
        <source>Noon 11–13</source>
        <translation>午间 11–13 时</translation>
    </message>
    <message>
        <source>Evening 20–22</source>
        <translation>晚间 20–22 时</translation>
    </message>
    <message>
        <source>Night 22–6</source>
        <translation>夜间 22–6 时</translation>
    </message>
    <message>
        <source>Hours known</source>
        <translation>营业时间已知</translation>
    </message>
    <message>
        <source>Open: for at least half of the time of the view. Outlets whose hours nobody knows are in none of the four views: unknown is neither open nor shut. Hours known: share of the outlets. </source>
        <translation>营业：在该时段至少一半时间开门。营业时间不明的网点不计入四个时段：不明既不等于营业，也不等于不营业。营业时间已知：占网点数的比例。</translation>
    </message>
    <message>
        <source>Monitoring figures</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>Table %1  Monitoring figures of the ministries</source>
        <translation>表%1  主管部门监测指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现状值</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>people aged 60 and over</source>
        <translation>60周岁及以上人口</translation>
    </message>
    <message>
        <source>children of the age each theme is for</source>
        <translation>各专题对应年龄的儿童</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>5分钟可达</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>10分钟可达</translation>
    </message>
    <message>
        <source>In 15 min</source>
        <translation>15分钟可达</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>按标准覆盖</translation>
    </message>
    <message>
        <source>Adequacy per 1,000</source>
        <translation>可达供需比（每千人）</translation>
    </message>
    <message>
        <source>Standards: %1. </source>
        <translation>标准：%1。</translation>
    </message>
    <message>
        <source>Not assessed this time, for the ledger holds no such outlet: %1.</source>
        <translation>台账中没有这类设施，本次未评价：%1。</translation>
    </message>
    <message>
        <source>In 5, 10, 15 min: share of the group that walks to one so fast, each age at its own pace. Within the standard: share in its distance on foot. Adequacy: E2SFCA, capacity per 1,000 of the group in reach. Shortfalls are reckoned by the standard; a dash: no figure can be told. </source>
        <translation>5、10、15分钟可达：按各年龄段实际步速，能在该时间内走到的人口占比。按标准覆盖：按步行路网距离在标准距离以内。可达供需比：E2SFCA，每千名可达服务人群的容量。缺口按标准测算；“–”表示无法得出数值。</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Walking speed</source>
        <translation>步行速度</translation>
    </message>
    <message>
        <source>once for each kind of walker</source>
        <translation>每类步行人群抽一次</translation>
    </message>
    <message>
        <source>Length of the way</source>
        <translation>路程长度</translation>
    </message>
    <message>
        <source>once for everybody</source>
        <translation>全部人群共抽一次</translation>
    </message>
    <message>
        <source>People of a community</source>
        <translation>社区人口</translation>
    </message>
    <message>
        <source>by under 6, 6 to 59, 60 and over</source>
        <translation>分 6 岁以下、6—59 岁、60 岁及以上</translation>
    </message>
    <message>
        <source>A home&apos;s share of its community</source>
        <translation>楼栋占社区人口的份额</translation>
    </message>
    <message>
        <source>for each home</source>
        <translation>每栋各抽一次</translation>
    </message>
    <message>
        <source>The same, where people are estimated from floor area</source>
        <translation>同上，人口由建筑面积估算的楼栋</translation>
    </message>
    <message>
        <source>Capacity or area</source>
        <translation>设施能力或面积</translation>
    </message>
    <message>
        <source>for each outlet</source>
        <translation>每处网点各抽一次</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>评价值</translation>
    </message>
    <message>
        <source>capacity per 1,000 users in reach (E2SFCA)</source>
        <translation>每千名使用者可达能力（E2SFCA）</translation>
    </message>
    <message>
        <source>Table %1  The least covered fifth of communities</source>
        <translation>表%1  覆盖率最低的五分之一社区</translation>
    </message>
    <message>
        <source>Surely in it</source>
        <translation>确定在内</translation>
    </message>
    <message>
        <source>Perhaps in it</source>
        <translation>可能在内</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>不确定性分析</translation>
    </message>
    <message>
        <source>Table %1  Walking coverage by service</source>
        <translation>表%1  各类设施人口步行覆盖率</translation>
    </message>
    <message>
        <source>Table %1  Supply and demand for the old and the young, by community</source>
        <translation>表%1  一老一小供需（分社区）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading of a part: its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Table %1  Figures of the whole</source>
        <translation>表%1  全区指标依据</translation>
    </message>
    <message>
        <source>Table %1  The largest deficit under each standard</source>
        <translation>表%1  各标准下最大短板的依据</translation>
    </message>
    <message>
        <source> Where many old people live the ways are longer.</source>
        <translation>老年人占比高的地方路程偏长。</translation>
    </message>
    <message>
        <source> Where many old people live there is more in reach.</source>
        <translation>老年人占比高的地方可达能力偏多。</translation>
    </message>
    <message>
        <source> Where many old people live the ways are shorter.</source>
        <translation>老年人占比高的地方路程偏短。</translation>
    </message>
    <message>
        <source> Where many old people live there is less in reach.</source>
        <translation>老年人占比高的地方可达能力偏少。</translation>
    </message>
    <message>
        <source> The share of the old makes hardly any difference.</source>
        <translation>与老年人占比基本无关。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1, %2: not assessed this time, nothing is in reach.</source>
        <translation>%1，%2：本次未评价，可达范围内没有设施。</translation>
    </message>
    <message>
        <source>%1, %2: %3 minutes on average; the tenth who walk longest walk %4 of all minutes (10 % if all walked alike).</source>
        <translation>%1，%2：平均步行 %3 分钟；路程最长的一成人占全部步行时间的 %4（完全均等为 10 %）。</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 per 1,000 in reach on average; the half with least in reach has %5 of it (50 % if all had alike).</source>
        <translation>%1，%2：平均每千人可达 %3 %4；可达能力较少的一半人仅占全部可达能力的 %5（完全均等为 50 %）。</translation>
    </message>
    <message>
        <source>the error range of coverage was not assessed this time</source>
        <translation>覆盖率误差区间本次未评价</translation>
    </message>
    <message>
        <source>the error range of coverage along the network (nine of ten of %1 draws, in brackets above) is widest for %2, %3</source>
        <translation>覆盖率误差区间（%1次抽样的5–95 %区间，见上文括号）以%2最宽，路网距离口径为%3</translation>
    </message>
    <message>
        <source>Of the standards used, %1 were checked against the text, %2 are quoted by others and %3 are still to be checked; people are counted by residence; %4. This summary agrees with the tables that follow.</source>
        <translation>所用标准中已核对原文%1项、转引%2项、待核%3项；人口按住宅楼栋计；%4。本摘要与后附各表一致。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 per 1,000 in reach on average, but half of them or more have none in reach.</source>
        <translation>%1，%2：平均每千人可达 %3 %4，但有一半及以上的人可达范围内没有。</translation>
    </message>
    <message>
        <source>Figures put into the report</source>
        <translation>放入报告的图表</translation>
    </message>
    <message>
        <source>tables.xlsx</source>
        <translation>附表.xlsx</translation>
    </message>
    <message>
        <source>The tables of this report</source>
        <translation>本报告的附表</translation>
    </message>
    <message>
        <source>Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or more.</source>
        <translation>%1个生活圈中，基本保障类业态配齐的%2个，缺1—2类的%3个，缺3类及以上的%4个。</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Kinds of outlets: there or not</source>
        <translation>业态“有没有”评价</translation>
    </message>
    <message>
        <source>Kinds of outlets, there or not</source>
        <translation>业态“有没有”</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>in order</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Circles that have it</source>
        <translation>圈内有的生活圈数</translation>
    </message>
    <message>
        <source>Basic: has/should</source>
        <translation>基本保障 有/应有</translation>
    </message>
    <message>
        <source>Quality: has/should</source>
        <translation>品质提升 有/应有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a circle</comment>
        <translation>分型</translation>
    </message>
    <message>
        <source>The community lies in %1. </source>
        <translation>本社区位于%1。</translation>
    </message>
    <message>
        <source>The circle holds %1 communities: %2. </source>
        <translation>本圈含%1个社区：%2。</translation>
    </message>
    <message>
        <source>The circle lies in %1 and holds %2 communities: %3. </source>
        <translation>本圈位于%1，含%2个社区：%3。</translation>
    </message>
    <message>
        <source>%1. </source>
        <comment>four bounds</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nobody lives here by the data of the project.</source>
        <translation>按项目数据，圈内无常住人口。</translation>
    </message>
    <message>
        <source>It has %1 residents%2: %3 aged 60 and over (%4), %5 aged 80 and over, %6 under 3 and %7 aged 3 to 5. %8 outlets stand here, %9 of them commercial.</source>
        <translation>常住人口%1人%2，其中60周岁及以上%3人（占%4）、80周岁及以上%5人、3岁以下%6人、3—5周岁%7人。现有设施网点%8处，其中商业网点%9处。</translation>
    </message>
    <message>
        <source>Basic kinds: %1 of %2 in the circle.</source>
        <translation>业态“有没有”：基本保障类应有%2类，圈内有%1类。</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <translation>%1 %2（%3类）：%4</translation>
    </message>
    <message>
        <source>%1: walking coverage beside standard and target</source>
        <translation>%1：步行覆盖与标准、目标对照</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>实施前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>实施后</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本圈</translation>
    </message>
    <message>
        <source>District</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>before</source>
        <translation>实施前</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: supply for the old and the young</source>
        <translation>%1：一老一小供给</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not assessed this time, for the ledger holds no such outlet: %1. </source>
        <translation>台账中没有这类设施，本次未评价：%1。</translation>
    </message>
    <message>
        <source>Further outlets: %1. </source>
        <translation>另有设施网点（处）：%1。</translation>
    </message>
    <message>
        <source>Counted where it stands; shortfalls are reckoned by the standard.</source>
        <translation>按属地统计；缺口按标准测算。</translation>
    </message>
    <message>
        <source>Deficits: none was found under the standards with a target.</source>
        <translation>短板：设有目标的标准下未发现短板。</translation>
    </message>
    <message>
        <source>%1: deficits</source>
        <translation>%1：短板</translation>
    </message>
    <message>
        <source>Of areas that lie here in part, the part of their residents who live here.</source>
        <translation>跨圈的社区、街道按圈内常住人口占比折算。</translation>
    </message>
    <message>
        <source>Measures: the scenario has none in this circle.</source>
        <translation>措施：本方案在本圈未安排项目。</translation>
    </message>
    <message>
        <source>%1: measures</source>
        <translation>%1：措施</translation>
    </message>
    <message>
        <source>cost: 10,000 yuan</source>
        <translation>投资单位：万元</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>匡算投资</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>The first %1 of %2; all of them: see the list of projects.</source>
        <translation>共%2项，表列前%1项，其余见项目清单。</translation>
    </message>
    <message>
        <source>%1: figures and measures</source>
        <translation>%1：指标与措施</translation>
    </message>
    <message>
        <source>Circle by circle</source>
        <translation>分圈指引（一圈一策）</translation>
    </message>
    <message>
        <source>Not assessed this time: the project holds neither living circles nor communities.</source>
        <translation>本次未评价：项目中没有便民生活圈，也没有社区边界。</translation>
    </message>
    <message>
        <source>Marks: ● in the circle, ◐ within reach, ○ none; ● met, ◐ near, ○ missed, – no data.</source>
        <translation>符号：业态 ● 圈内有、◐ 步行可达、○ 无；判定 ● 达标、◐ 接近达标、○ 未达标、– 无数据。</translation>
    </message>
    <message>
        <source>%1 living circles hold %2 residents, %3 of them aged 60 and over and %4 under 3, with %5 commercial and %6 public outlets; most people live in %7 (%8).</source>
        <translation>%1个便民生活圈共有居民%2人，其中60周岁及以上%3人、3岁以下%4人，商业网点%5处、公共服务设施%6处；人口最多的是%7（%8人）。</translation>
    </message>
    <message>
        <source> Circles overlap: the total counts everybody once and is less than the sum.</source>
        <translation>生活圈之间有交叉，合计按人、按网点去重，小于各行之和。</translation>
    </message>
    <message>
        <source>Total, each once</source>
        <translation>合计（去重）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Living circles and their types</source>
        <translation>生活圈划定与分型</translation>
    </message>
    <message>
        <source>Living circles as they are</source>
        <translation>生活圈基本情况</translation>
    </message>
    <message>
        <source>people, households, outlets, km²</source>
        <translation>单位：人、户、处、km²</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道（镇）</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>四至范围</translation>
    </message>
    <message>
        <source>Area km²</source>
        <translation>面积km²</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Commercial outlets</source>
        <translation>商业网点</translation>
    </message>
    <message>
        <source>Public facilities</source>
        <translation>公服设施</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a circle</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 scenarios were compared; by the rule below none is advised.</source>
        <translation>共比较%1个方案，按表下规则均不推荐。</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>Outlets the ledger plans or builds already count in every scenario&apos;s coverage, but are none of its gains. </source>
        <translation>台账中的拟建、在建设施计入各方案覆盖率，但不计为方案的新增。</translation>
    </message>
    <message>
        <source>Rule: a scenario by which nobody gains, or as many lose as gain, is not advised; of the others those without losses come first; then the most people gained per 10,000 yuan where all costs are known, else the most people gained. </source>
        <translation>推荐规则：无新增覆盖，或受损人数不少于受益人数的不推荐；其余方案中无人受损的优先；再按每万元新增覆盖（投资均已匡算时），否则按新增覆盖人数取最多者。</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>方案比选</translation>
    </message>
    <message>
        <source>outlets; m²; 10,000 yuan; people</source>
        <translation>单位：处、m²、万元、人</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Outlets added</source>
        <translation>新增处数</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Coverage, before → after</source>
        <translation>覆盖率（前→后）</translation>
    </message>
    <message>
        <source>Old people gained</source>
        <translation>新增老年人</translation>
    </message>
    <message>
        <source>Under 3 gained</source>
        <translation>新增婴幼儿</translation>
    </message>
    <message>
        <source>Still without</source>
        <translation>未覆盖余数</translation>
    </message>
    <message>
        <source>Losing</source>
        <translation>受损人数</translation>
    </message>
    <message>
        <source>Gained per 10,000 yuan</source>
        <translation>每万元新增覆盖</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>推荐意见</translation>
    </message>
    <message>
        <source>Costs of some projects are not reckoned yet. </source>
        <translation>部分项目尚未匡算投资。</translation>
    </message>
    <message>
        <source>%1 deficits were found. The most frequent cause is: %2 (%3).</source>
        <translation>梳理短板%1项，最主要的成因是%2（%3项）。</translation>
    </message>
    <message>
        <source>Table %1  %2</source>
        <translation>表%1  %2</translation>
    </message>
    <message>
        <source>Deficits by cause</source>
        <translation>短板成因统计</translation>
    </message>
    <message>
        <source>Deficits</source>
        <comment>how many</comment>
        <translation>项数</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>there is none, or none near enough</source>
        <translation>没有设施，或距离过远</translation>
    </message>
    <message>
        <source>there is one, below the minimum size or with too little capacity</source>
        <translation>有设施，但未达最小规模或容量不足</translation>
    </message>
    <message>
        <source>one is near in a straight line but far on foot: water, railway, walls</source>
        <translation>直线距离覆盖、步行路网不覆盖，受道路绕行或河流、铁路、围墙等阻隔</translation>
    </message>
    <message>
        <source>one is there that is not open to everybody</source>
        <translation>有设施，但未对外开放</translation>
    </message>
    <message>
        <source>one was there and has closed</source>
        <translation>原有设施已停业</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>Deficits and their causes</source>
        <translation>短板清单与成因</translation>
    </message>
    <message>
        <source>No deficit was found: no target is missed. Kinds without a target are not judged.</source>
        <translation>未发现短板：设定的目标均已达到。未设目标的类别不作判定。</translation>
    </message>
    <message>
        <source>List of deficits</source>
        <translation>短板清单</translation>
    </message>
    <message>
        <source>people; shortfall in the unit beside it</source>
        <translation>单位：人；缺口单位见该行</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>短板描述</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>The rulebook holds no standard: figures are not judged.</source>
        <translation>标准指标库中没有标准，各项数值不作判定。</translation>
    </message>
    <message>
        <source>Table %1  Documents and how well their clauses are verified</source>
        <translation>表%1  编制依据与条款核对状态</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>单位：条</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号（标准号）</translation>
    </message>
    <message>
        <source>Clauses used</source>
        <translation>引用条款</translation>
    </message>
    <message>
        <source>checked against the text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>quoted by others</source>
        <translation>转引</translation>
    </message>
    <message>
        <source>Scope, period and base date</source>
        <translation>范围、期限与基准日</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1平方公里</translation>
    </message>
    <message>
        <source>Scope: %1 as a whole, without communities and circles; area: %2.</source>
        <translation>评价范围：%1整体（未提供社区与生活圈边界）；面积：%2。</translation>
    </message>
    <message>
        <source>Scope: %1 with %2 subdistricts, %3 communities and %4 living circles; area: %5.</source>
        <translation>评价范围：%1，含%2个街道（镇）、%3个社区、%4个便民生活圈；面积：%5。</translation>
    </message>
    <message>
        <source>Base date of the data: %1; people are carried on to the plan year %2.</source>
        <translation>数据基准日：%1；人口推算至规划年%2年。</translation>
    </message>
    <message>
        <source>Base date of the data: %1; no plan year is set, figures are those of the base date.</source>
        <translation>数据基准日：%1；未设规划年，各项数值均为基准日数值。</translation>
    </message>
    <message>
        <source>State reported: %1.</source>
        <translation>评价方案：%1。</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Walking coverage: people of a group whose home lies within the limit of an open outlet, divided by all people of the group. It is told in three measures: straight radius, distance along the walking network (the standard measure, by which targets are judged) and the group&apos;s own pace.</source>
        <translation>人口步行覆盖率：住处在限值内可达在营设施的该人群人数，除以该人群总人数。并列直线半径、步行路网距离（标准口径，据此对照目标）和分人群实际步速三种口径。</translation>
    </message>
    <message>
        <source>Standard, measured value and target are three things: the standard comes from a document, the measured value from this assessment, the target from whoever set it; the national standards give distances and sizes, not shares.</source>
        <translation>标准值、现状值与目标分列：标准值取自文件条款，现状值为本次测算，目标由设定单位提出；国家标准只规定距离与规模，不规定覆盖比例。</translation>
    </message>
    <message>
        <source>Inside and within reach: ledgers and basic kinds count what stands inside a circle; coverage may cross boundaries. In the totals of the district everybody and every outlet counts once.</source>
        <translation>属地与可达：台账和业态配齐按圈内（四至内）统计，步行覆盖可以跨界；全区合计中人口与网点均不重复计算。</translation>
    </message>
    <message>
        <source>Outlets: open ones count; closed and planned ones do not count in the present state. Those not checked for %1 months are told as to be verified.</source>
        <translation>设施网点：在营的计入现状，歇业、拟建的不计入现状；超过%1个月未核查的列为待核实。</translation>
    </message>
    <message>
        <source>Adequacy is the amount per thousand people, per hundred households or per area first, the capacity in reach (E2SFCA) second. Beds in homes, day care and beds at home are never added up.</source>
        <translation>供需匹配以千人指标、每百户指标为主，可达供需比（E2SFCA）为辅；机构床位、日间照料床位、家庭养老床位不相加。</translation>
    </message>
    <message>
        <source>Ages are completed years: under 3 means 0 to 2, the old are aged 60 and over.</source>
        <translation>年龄均为周岁：3岁以下指0—2周岁，老年人指60周岁及以上。</translation>
    </message>
    <message>
        <source>Table %1  People by age and where the figures come from</source>
        <translation>表%1  分年龄人口及来源</translation>
    </message>
    <message>
        <source>people</source>
        <translation>单位：人</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Figures of different offices are counted in different ways; registered people and residents are never added up. People are counted by residence.</source>
        <translation>各部门人口口径不同，户籍人口与常住人口不相加；人口按住宅楼栋计。</translation>
    </message>
    <message>
        <source>Table %1  The ledger in figures</source>
        <translation>表%1  设施网点台账构成</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>商业网点</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公共服务设施</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>planned or being built</source>
        <translation>拟建、在建</translation>
    </message>
    <message>
        <source>how its place is known</source>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>Outlets without a place count in the ledger but in no coverage; %1 are placed on the map.</source>
        <translation>未定位的网点计入台账总数，不计入覆盖；上图率 %1。</translation>
    </message>
    <message>
        <source>Walking network</source>
        <translation>步行路网</translation>
    </message>
    <message>
        <source>%1 oddities of %2 kinds were found: %3. Examples stand in the annex.</source>
        <translation>数据核查发现疑点%1条、%2类：%3。举例见附录。</translation>
    </message>
    <message>
        <source>Division of tasks</source>
        <translation>任务分工</translation>
    </message>
    <message>
        <source>No scenario is reported; projects and tasks: not assessed this time.</source>
        <translation>本报告为现状评价，项目与任务分工本次未评价。</translation>
    </message>
    <message>
        <source>The scenario holds no measure.</source>
        <translation>本方案未安排项目。</translation>
    </message>
    <message>
        <source>Table %1  Who leads what</source>
        <translation>表%1  任务分工</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>What the scenario does not tell is left open for the office to fill in.</source>
        <translation>方案未载明的内容留空，由编制单位填写。</translation>
    </message>
    <message>
        <source>General provisions</source>
        <translation>总则</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>The assessment asks what residents can reach on foot: what there is, what is missing, where and for whom. The needs of the old and the young come first; its findings are the ground for the projects.</source>
        <translation>评价以居民步行可达为核心，查清身边有什么、缺什么、差在哪里、影响哪些人，优先回应“一老一小”需求，为项目安排提供依据。</translation>
    </message>
    <message>
        <source>Data and checks</source>
        <translation>基础数据与核查</translation>
    </message>
    <message>
        <source>Safeguards and division of tasks</source>
        <translation>实施保障与任务分工</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>Organisation: the lead office coordinates, subdistricts and communities answer for their area; progress is reported every month and problems are solved by joint meetings.</source>
        <translation>加强组织领导。牵头单位统筹协调，街道（镇）、社区落实属地责任；按月报送进度，重点问题由联席会议研究解决。</translation>
    </message>
    <message>
        <source>Premises: rooms that stand empty, state-owned ones and those handed over with new estates are used first; several services share one place where this is possible.</source>
        <translation>保障设施用房。优先利用闲置用房、国有房产和配套移交用房，鼓励一店多能、复合利用。</translation>
    </message>
    <message>
        <source>Funds: money of the government, of enterprises and of society is brought together; public facilities come first, commercial outlets are run by the market.</source>
        <translation>统筹资金投入。政府、企业、社会资金统筹使用，公共服务设施优先保障，商业网点以市场化运营为主。</translation>
    </message>
    <message>
        <source>Participation: residents are asked before building and after it; what has changed is made public.</source>
        <translation>引导公众参与。建设前征求居民意见，建成后开展满意度调查，实施情况向社会公开。</translation>
    </message>
    <message>
        <source>Data: the ledger is checked at least every %1 months; the figures of this report are reckoned anew every year.</source>
        <translation>加强监测评估。台账至少每%1个月核查一次，各项指标每年重新测算。</translation>
    </message>
    <message>
        <source>The ledger holds %1 outlets: %2 commercial outlets and %3 public facilities; %4 are open, %5 closed, %6 to be checked and %7 planned or being built. %8 are placed on the map.</source>
        <translation>台账共有设施网点%1处，其中商业网点%2处、公共服务设施%3处；在营%4处、歇业%5处、待核实%6处、拟建在建%7处；已上图%8处。</translation>
    </message>
    <message>
        <source> %1 rows of works per household or building are projects and not counted here.</source>
        <translation>另有按户、按栋实施的项目%1项，不计为网点。</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an outlet</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>叠加服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>of it shared</source>
        <translation>其中共用</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Place known by</source>
        <translation>匹配等级</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>the project holds no outlets. Import the ledger.</source>
        <translation>项目中没有设施网点。请先导入台账。</translation>
    </message>
    <message>
        <source>m²; capacity in the unit beside it</source>
        <translation>单位：m²；容量单位见该行</translation>
    </message>
    <message>
        <source>Floor area: each room once; of it shared: rooms several services use. To be checked: also those last checked too long ago. </source>
        <translation>口径：建筑面积中同一房间只计一次，“其中共用”为多项服务合用的房间；“待核实”含超期未核查的网点。</translation>
    </message>
    <message>
        <source>; target %1</source>
        <translation>；目标 %1</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>常住人口（人）</translation>
    </message>
    <message>
        <source>%1 aged 60 and over (%2)</source>
        <translation>其中60周岁及以上 %1 人（%2）</translation>
    </message>
    <message>
        <source>outlets in the ledger</source>
        <translation>台账设施网点（处）</translation>
    </message>
    <message>
        <source>%1 placed on the map</source>
        <translation>上图率 %1</translation>
    </message>
    <message>
        <source>No scenario is reported; proposals: not assessed this time.</source>
        <translation>本次为现状评价，未提出措施建议。</translation>
    </message>
    <message>
        <source>%1: 15-minute living circles on one page</source>
        <translation>%1一刻钟便民生活圈一页纸</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>主要问题</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>措施建议</translation>
    </message>
    <message>
        <source>Plan for building 15-minute living circles in %1</source>
        <translation>%1一刻钟便民生活圈建设实施方案</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Overall requirements</source>
        <translation>总体要求</translation>
    </message>
    <message>
        <source>People come first. Round what residents need every day within 15 minutes on foot, missing basic kinds are filled in, kinds that raise the quality of life are developed, and the needs of the old and the young are met first; facilities are built together, shared, and offer several services in one place.</source>
        <translation>坚持以人民为中心，围绕居民步行15分钟内的日常生活需求，补齐基本保障类业态，发展品质提升类业态，优先满足“一老一小”需要，推动设施共建共享、一店多能，不断提升社区便民服务水平。</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>基本原则</translation>
    </message>
    <message>
        <source>Needs first: what is missing, where and for whom decides what is built.</source>
        <translation>需求导向、补齐短板。缺什么补什么，按缺项、位置和影响人群安排项目。</translation>
    </message>
    <message>
        <source>Use what is there: premises that stand empty before new buildings.</source>
        <translation>盘活存量、集约利用。优先利用闲置用房，减少新建。</translation>
    </message>
    <message>
        <source>Many hands: the government guides, the market runs, residents take part.</source>
        <translation>政府引导、多方参与。政府统筹、市场运作、居民参与。</translation>
    </message>
    <message>
        <source>Step by step: what most people lack comes first, circle by circle.</source>
        <translation>分步实施、一圈一策。先办影响人数多的事项，逐圈推进。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>工作目标</translation>
    </message>
    <message>
        <source>The project sets no target for coverage. By the year ____: ____.</source>
        <translation>项目未设定覆盖率目标。到____年，____。</translation>
    </message>
    <message>
        <source>The plan rests on the assessment of %1 as a whole, base date %2; the project holds neither communities nor living circles.</source>
        <translation>本方案以%1整体评价为基础，基准日为%2（未提供社区与生活圈边界）。</translation>
    </message>
    <message>
        <source>The plan rests on the assessment of the living circles of %1, base date %2: %3 subdistricts, %4 communities and %5 living circles.</source>
        <translation>本方案以%1一刻钟便民生活圈评估为基础，基准日为%2，评估范围含%3个街道（镇）、%4个社区、%5个便民生活圈。</translation>
    </message>
    <message>
        <source>Present state and problems</source>
        <translation>现状与问题</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Kinds of outlets and walking coverage</source>
        <translation>业态配齐与步行覆盖</translation>
    </message>
    <message>
        <source>Main deficits</source>
        <translation>主要短板</translation>
    </message>
    <message>
        <source>%1 deficits were found, mainly:</source>
        <translation>共梳理短板%1项，主要有：</translation>
    </message>
    <message>
        <source>%1: by the plan of the education office; distances are for reference.</source>
        <translation>%1按教育部门专项规划布局，距离指标仅作参考。</translation>
    </message>
    <message>
        <source>%1: fill the gap; places are still to be chosen: ____.</source>
        <translation>补齐%1短板，点位待选：____。</translation>
    </message>
    <message>
        <source>%1: fill the gap, first in %2.</source>
        <translation>补齐%1短板，优先在%2布点。</translation>
    </message>
    <message>
        <source>Use premises that stand empty</source>
        <translation>盘活闲置用房</translation>
    </message>
    <message>
        <source>The list of premises holds %1 places of %2 m² in all; they are used first.</source>
        <translation>现有闲置用房台账%1处、共%2平方米，优先用于上述设施。</translation>
    </message>
    <message>
        <source> The size of %1 of them is not known.</source>
        <translation>其中%1处面积不明。</translation>
    </message>
    <message>
        <source>Main tasks</source>
        <translation>主要任务</translation>
    </message>
    <message>
        <source>Better care for the old and the young</source>
        <translation>优化“一老一小”服务</translation>
    </message>
    <message>
        <source>Fill in the missing kinds</source>
        <translation>补齐便民业态</translation>
    </message>
    <message>
        <source>Open ways on foot</source>
        <translation>打通步行通道</translation>
    </message>
    <message>
        <source>Barriers such as railways, water and closed estates cut off residents of %1 communities, above all %2: ways and gates are to be opened there, with the consent of the residents.</source>
        <translation>受铁路、水系和封闭小区阻隔的社区%1个，重点为%2。在征得居民同意的前提下，打通步行通道或开放小区出入口。</translation>
    </message>
    <message>
        <source>Those still not reached</source>
        <translation>兜底未覆盖人群</translation>
    </message>
    <message>
        <source>Those whom no outlet reaches are served by meals brought home, visits at home and mobile services.</source>
        <translation>对设施难以覆盖的居民，以送餐、上门和流动服务解决。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目安排</translation>
    </message>
    <message>
        <source>Table %1  Projects</source>
        <translation>表%1  项目安排表</translation>
    </message>
    <message>
        <source>What is left open is not told by the project and is filled in by the office.</source>
        <translation>留空内容项目数据中未载明，由编制单位填写。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>实施步骤</translation>
    </message>
    <message>
        <source>Preparation (____ to ____)</source>
        <translation>准备阶段（____年__月至____年__月）</translation>
    </message>
    <message>
        <source>The plan is made known, tasks are handed out, premises and projects are checked on the spot.</source>
        <translation>印发方案，分解任务，对用房和项目逐一现场核实。</translation>
    </message>
    <message>
        <source>Building (____ to ____)</source>
        <translation>建设阶段（____年__月至____年__月）</translation>
    </message>
    <message>
        <source>%1: %2 projects.</source>
        <translation>%1年：实施项目%2项。</translation>
    </message>
    <message>
        <source>Year still to be set: %1 projects.</source>
        <translation>时限待定：项目%1项。</translation>
    </message>
    <message>
        <source>By the list of projects; year by year: ____.</source>
        <translation>按项目清单组织实施，分年度安排：____。</translation>
    </message>
    <message>
        <source>Acceptance (____ to ____)</source>
        <translation>验收阶段（____年__月至____年__月）</translation>
    </message>
    <message>
        <source>Circle by circle the ledger is checked again, coverage is reckoned anew with the same standards, and residents are asked how satisfied they are.</source>
        <translation>逐圈复核台账，按同一标准重新测算覆盖率，开展居民满意度调查。</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>加强组织领导</translation>
    </message>
    <message>
        <source>A joint meeting led by ____ coordinates the offices; subdistricts answer for the circles in their area.</source>
        <translation>建立由____牵头的联席会议机制，统筹各部门工作；街道（镇）对辖区内生活圈建设负责。</translation>
    </message>
    <message>
        <source>Premises and funds</source>
        <translation>强化要素保障</translation>
    </message>
    <message>
        <source>Money of the government, of enterprises and of society is brought together; how funds are used is checked.</source>
        <translation>统筹政府、企业、社会资金，加强资金使用监督。</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>加强监测评估</translation>
    </message>
    <message>
        <source>The ledger is checked at least every %1 months; progress is reported every month, the state of the circles every year.</source>
        <translation>台账至少每%1个月核查一次；按月报送进度，按年评估生活圈建设情况。</translation>
    </message>
    <message>
        <source>Making it known</source>
        <translation>加强宣传引导</translation>
    </message>
    <message>
        <source>Good examples are made known, and residents take part in choosing, building and checking.</source>
        <translation>总结推广典型做法，引导居民参与选点、建设和监督。</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>项目清单</translation>
    </message>
    <message>
        <source>%1 projects: %2 new, %3 rebuilt, %4 with a service added, %5 rented, %6 ways on foot opened.</source>
        <translation>共列项目%1项，其中新建%2项、改造%3项、叠加功能%4项、租赁%5项、打通步行通道%6项。</translation>
    </message>
    <message>
        <source> Reckoned cost: %1 × 10,000 yuan.</source>
        <translation>匡算投资%1万元。</translation>
    </message>
    <message>
        <source> Cost not yet reckoned: %1 projects.</source>
        <translation>尚有%1项未匡算投资。</translation>
    </message>
    <message>
        <source> %1 people newly reach at least one service, %2 of them aged 60 and over and %3 under 3.</source>
        <translation>至少新增一类服务覆盖的居民%1人，其中老年人%2人、3岁以下婴幼儿%3人。</translation>
    </message>
    <message>
        <source> The scenario also closes %1 outlets and %2 ways; they are no projects.</source>
        <translation>方案另停业网点%1处、封闭通道%2处，不计为项目。</translation>
    </message>
    <message>
        <source>Open a gate: %1</source>
        <translation>打开小区出入口：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>community, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另%2项</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Way of building</source>
        <translation>建设方式</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>用房来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权单位</translation>
    </message>
    <message>
        <source>Reckoned cost</source>
        <translation>匡算投资</translation>
    </message>
    <message>
        <source>Funds from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Newly reached</source>
        <translation>新增覆盖人数</translation>
    </message>
    <message>
        <source>Answers deficits no.</source>
        <translation>对应短板</translation>
    </message>
    <message>
        <source>Projects by year</source>
        <translation>分年度项目与投资</translation>
    </message>
    <message>
        <source>projects; 10,000 yuan</source>
        <translation>单位：项、万元</translation>
    </message>
    <message>
        <source>The cost of %1 projects is not reckoned yet and not in these sums.</source>
        <translation>其中%1项尚未匡算投资，未计入合计。</translation>
    </message>
    <message>
        <source>Newly reached: people who come to reach a service by the project, each once. </source>
        <translation>口径：新增覆盖人数指因该项目由不可达变为可达的居民，同一项目内每人计一次。</translation>
    </message>
    <message>
        <source>The total counts everybody once: some gain by several projects, or by several together, and it is not the sum. </source>
        <translation>合计按人去重：部分居民同时受益于多个项目，或由多项共同实现，合计不等于各行之和。</translation>
    </message>
    <message>
        <source>Funds and who is responsible are not kept in the project. A dash: not known. </source>
        <translation>资金来源与责任单位项目中未登记；“–”表示不详。</translation>
    </message>
    <message>
        <source>Projects, investment and stages</source>
        <translation>项目清单、投资与分期</translation>
    </message>
    <message>
        <source>cost in 10,000 yuan; people</source>
        <translation>单位：万元、人</translation>
    </message>
    <message>
        <source>Forms of the notice</source>
        <translation>401号文件表格填报情况</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>填报情况</translation>
    </message>
    <message>
        <source>Annex 2: kinds there or not</source>
        <translation>附件2 业态“有没有”</translation>
    </message>
    <message>
        <source>circles; outlets</source>
        <translation>单位：个、处</translation>
    </message>
    <message>
        <source>Within a walk</source>
        <translation>步行可达</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Outlets in circles</source>
        <translation>圈内网点数</translation>
    </message>
    <message>
        <source>Required per circle</source>
        <translation>每圈应有</translation>
    </message>
    <message>
        <source>The kinds are those others quote; whether the form lists them, and how many it asks for, has to be checked against the text. </source>
        <translation>口径：业态名单为转引，附件2是否列入、应有数量须核对原文。</translation>
    </message>
    <message>
        <source>Circles by type and by state</source>
        <translation>分型与建设状态统计</translation>
    </message>
    <message>
        <source>circles</source>
        <translation>单位：个</translation>
    </message>
    <message>
        <source>Type or state</source>
        <translation>类型／状态</translation>
    </message>
    <message>
        <source>Circles</source>
        <comment>how many</comment>
        <translation>生活圈数</translation>
    </message>
    <message>
        <source>Type to be checked</source>
        <translation>分型待核</translation>
    </message>
    <message>
        <source>Types as the office has entered them; nothing is computed from thresholds nobody has read.</source>
        <translation>类型为主管部门填报值；门槛原文未核，不作推算。</translation>
    </message>
    <message>
        <source>Grades of the score sheet</source>
        <translation>计分表等次</translation>
    </message>
    <message>
        <source>points</source>
        <translation>单位：分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1分及以上</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1分至不足%2分</translation>
    </message>
    <message>
        <source>Score of this project</source>
        <translation>本项目得分</translation>
    </message>
    <message>
        <source>The items of the sheet and their weights have not been read: no score is made up.</source>
        <translation>计分各项与权重原文未核，不自行计分。</translation>
    </message>
    <message>
        <source>Self-assessment after the forms of notice 401</source>
        <translation>自评材料（商办流通函〔2023〕401号）</translation>
    </message>
    <message>
        <source>%1 living circles are assessed; the office has entered the type of %2 of them, %3 are to be checked. Cells of the forms that nobody has read stay open.</source>
        <translation>纳入自评的便民生活圈%1个，其中已填报分型的%2个、待核的%3个；表格中原文未核的单元格保留待核，不作填写。</translation>
    </message>
    <message>
        <source>15-minute living circles: self-assessment</source>
        <translation>一刻钟便民生活圈建设自评材料</translation>
    </message>
    <message>
        <source>Material handed in for the yearly assessment</source>
        <translation>年度评估报送材料</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>自评声明</translation>
    </message>
    <message>
        <source>The figures of this material come from the ledgers and data named in it and were reckoned by the standards listed in it. Outlets that could not be checked are told as such; what was not assessed is said to be so. Our office answers for the material being true and complete.</source>
        <translation>本材料数据来源于所列台账和资料，按所列标准测算；未能核实的网点已注明待核实，未评价的内容已注明“本次未评价”。我单位对材料的真实性、完整性负责。</translation>
    </message>
    <message>
        <source>Office (seal): %1</source>
        <translation>单位（盖章）：%1</translation>
    </message>
    <message>
        <source>Person responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>The text of the annexes has not been read by the makers of the rulebook: compare the heads of the forms with the original before handing in.</source>
        <translation>附件原文尚未核对，报送前请与原表逐栏比对。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Table %1  Evidence</source>
        <translation>表%1  佐证材料清单</translation>
    </message>
    <message>
        <source> outlets</source>
        <translation> 处</translation>
    </message>
    <message>
        <source>%1 placed on the map, %2 to be verified</source>
        <translation>上图率 %1，待核实 %2</translation>
    </message>
    <message>
        <source>Sheets circle by circle</source>
        <translation>一圈一策图册</translation>
    </message>
    <message>
        <source> sheets</source>
        <translation> 份</translation>
    </message>
    <message>
        <source> items</source>
        <translation> 项</translation>
    </message>
    <message>
        <source>see the annexed tables</source>
        <translation>见附表</translation>
    </message>
    <message>
        <source>Photographs of outlets</source>
        <translation>网点现场照片</translation>
    </message>
    <message>
        <source> pictures</source>
        <translation> 张</translation>
    </message>
    <message>
        <source>to be added by the office</source>
        <translation>由申报单位补充</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>存于项目文件</translation>
    </message>
    <message>
        <source>Valid questionnaires</source>
        <translation>有效问卷</translation>
    </message>
    <message>
        <source>Documents of policy and funds</source>
        <translation>政策与资金文件</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评情况</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>存在的不足</translation>
    </message>
    <message>
        <source>Public edition: without boundaries and coordinates.</source>
        <translation>公开版：不表示界线和坐标。</translation>
    </message>
    <message>
        <source>Homes: %1</source>
        <translation>住宅楼栋：%1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>numbers: see the table of measures</source>
        <translation>编号：见措施表</translation>
    </message>
    <message>
        <source>new way on foot</source>
        <translation>打通步行通道</translation>
    </message>
    <message>
        <source>way closed</source>
        <translation>封闭通道</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>see the scale bar</source>
        <translation>见图示比例尺</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheet of a set of drawings</comment>
        <translation>第 %1 张 共 %2 张</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>PDF/A-1b, not validated</source>
        <translation>PDF/A-1b 归档格式（未经校验）</translation>
    </message>
    <message>
        <source>PDF/A-1b, validated by veraPDF</source>
        <translation>PDF/A-1b 归档格式（已由 veraPDF 校验通过）</translation>
    </message>
    <message>
        <source>PDF/A-1b, but veraPDF found faults</source>
        <translation>PDF/A-1b 归档格式（veraPDF 校验未通过）</translation>
    </message>
    <message>
        <source>What the report was made of, for yike-cli report --verify</source>
        <translation>报告的编制依据数据，供 yike-cli report --verify 核对</translation>
    </message>
    <message>
        <source>Draft for comment</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>Draft for review</source>
        <translation>送审稿</translation>
    </message>
    <message>
        <source>Draft for approval</source>
        <translation>报批稿</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发稿</translation>
    </message>
    <message>
        <source>our own setting: 0.8–1.0 m/s with a child of 3 to 6</source>
        <translation>本工具取值：带3–6岁幼儿步行 0.8–1.0 m/s</translation>
    </message>
    <message>
        <source>our own setting: 1.0–1.1 m/s</source>
        <translation>本工具取值：1.0–1.1 m/s</translation>
    </message>
    <message>
        <source>Scale 1:%1</source>
        <translation>比例尺 1:%1</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>附图</translation>
    </message>
    <message>
        <source>People by age</source>
        <translation>分年龄人口</translation>
    </message>
    <message>
        <source>Not assessed this time: the project holds no residents. Import a table of people.</source>
        <translation>本次未评价：项目中没有人口数据，请导入人口表。</translation>
    </message>
    <message>
        <source>Table %1  People by age and area</source>
        <translation>表%1  分年龄、分区域人口</translation>
    </message>
    <message>
        <source>6–14</source>
        <translation>6—14岁</translation>
    </message>
    <message>
        <source>Share 60+</source>
        <translation>60周岁及以上占比</translation>
    </message>
    <message>
        <source>Residents %1</source>
        <translation>%1 年人口</translation>
    </message>
    <message>
        <source>60+ %1</source>
        <translation>%1 年60周岁及以上</translation>
    </message>
    <message>
        <source>Population counted: %1. Rows are rounded each for itself. </source>
        <translation>人口口径：%1。各行分别四舍五入。</translation>
    </message>
    <message>
        <source>Outlets as they are</source>
        <translation>设施网点现状</translation>
    </message>
    <message>
        <source>Not assessed this time: the ledger holds no outlets. Import a ledger.</source>
        <translation>本次未评价：台账中没有设施网点，请导入台账。</translation>
    </message>
    <message>
        <source>Table %1  Outlets by kind</source>
        <translation>表%1  分类别设施网点</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
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
        <source>On the map</source>
        <translation>上图率</translation>
    </message>
    <message>
        <source>Each outlet counts once, by its first service. </source>
        <translation>每处设施网点按其第一类别计一次。</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供需匹配</translation>
    </message>
    <message>
        <source>Table %1  Supply against the standards, whole district</source>
        <translation>表%1  全区配置与标准对照</translation>
    </message>
    <message>
        <source>unit of the standard</source>
        <translation>单位：同标准</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Not assessed this time: no standard on amounts speaks of a kind the ledger holds.</source>
        <translation>本次未评价：台账所含类别没有数量类标准。</translation>
    </message>
    <message>
        <source>, %1 planned or being built</source>
        <translation>、拟建在建%1处</translation>
    </message>
    <message>
        <source>%1 × 10,000 yuan</source>
        <translation>%1万元</translation>
    </message>
    <message>
        <source>%1 (%2 projects not yet reckoned)</source>
        <translation>%1（另有%2项未匡算）</translation>
    </message>
    <message>
        <source>%1 projects in %2</source>
        <translation>%2年度实施%1项</translation>
    </message>
    <message>
        <source>stages: not assessed this time</source>
        <translation>分年度实施本次未评价</translation>
    </message>
    <message>
        <source>of them %1</source>
        <translation>其中%1</translation>
    </message>
    <message>
        <source>, %1 in rented rooms</source>
        <translation>、租赁%1处</translation>
    </message>
    <message>
        <source>%1 deficits were found. Planned are %2 new outlets, %3 rebuilt, %4 with a service added%5 and %6 ways on foot opened; %7 m² of idle premises are put to use. Reckoned cost: %8; %9.</source>
        <translation>梳理短板%1项，拟新建%2处、改造%3处、叠加功能%4处%5、打通步行通道%6处，盘活闲置用房%7平方米，匡算投资%8，%9。</translation>
    </message>
    <message>
        <source>nobody is left without</source>
        <translation>无未覆盖人员</translation>
    </message>
    <message>
        <source>%1 people are still without and are to be served by meals brought home, visits and mobile services</source>
        <translation>仍未覆盖的%1人，拟以送餐、上门和流动服务解决</translation>
    </message>
    <message>
        <source>Afterwards the coverage of %1 rises from %2 to %3; %4 people aged 60 and over and %5 under 3 newly reach a service; %6.</source>
        <translation>实施后，%1覆盖率由%2提高到%3；至少新增一类服务覆盖的老年人%4人、3岁以下婴幼儿%5人；%6。</translation>
    </message>
    <message>
        <source>Add an outlet, or the service to one that is there</source>
        <translation>增设网点或叠加功能</translation>
    </message>
    <message>
        <source>Use idle premises</source>
        <translation>利用闲置用房</translation>
    </message>
    <message>
        <source>Rebuild and enlarge</source>
        <translation>改造扩容</translation>
    </message>
    <message>
        <source>Open a way on foot</source>
        <translation>打通步行通道</translation>
    </message>
    <message>
        <source>Open it to the public</source>
        <translation>对外开放</translation>
    </message>
    <message>
        <source>Reopen, or a stand-in meanwhile</source>
        <translation>恢复营业或过渡补位</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>缺设施</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>缺规模</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>阻隔</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Too few places</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>Too few beds by the standard</source>
        <translation>按标准测算床位不足</translation>
    </message>
    <message>
        <source>Too little floor area</source>
        <translation>面积不足</translation>
    </message>
    <message>
        <source>Too few outlets</source>
        <translation>数量不足</translation>
    </message>
    <message>
        <source>Too few meals</source>
        <translation>助餐能力不足</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>改造</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Way opened</source>
        <translation>打通</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>Alternative; first make up for the losses</source>
        <translation>备选，须先补位</translation>
    </message>
    <message>
        <source>Not advised: nobody newly reached</source>
        <translation>不推荐：无新增覆盖</translation>
    </message>
    <message>
        <source>Not advised: as many lose as gain</source>
        <translation>不推荐：受损不少于受益</translation>
    </message>
    <message>
        <source>Annex 2: kinds there or not, and types</source>
        <translation>附件2《业态“有没有”分型表（试行）》</translation>
    </message>
    <message>
        <source>Annex 3: how good the services are</source>
        <translation>附件3《服务“好不好”评价表（试行）》</translation>
    </message>
    <message>
        <source>Annex 4: survey of satisfaction</source>
        <translation>附件4《满意度调查表》</translation>
    </message>
    <message>
        <source>Score sheet of the assessment</source>
        <translation>《建设工作评估指标计分表（试行）》</translation>
    </message>
    <message>
        <source>Count of circles by type</source>
        <translation>《分型评价统计表（试行）》</translation>
    </message>
    <message>
        <source>Filled in from the project</source>
        <translation>已按项目数据填报</translation>
    </message>
    <message>
        <source>To be checked: nobody has read its cells</source>
        <translation>待核：单元格原文未核</translation>
    </message>
    <message>
        <source>To be checked, and no survey was made</source>
        <translation>待核：原文未核，且未开展调查</translation>
    </message>
    <message>
        <source>Footbridge</source>
        <translation>人行天桥</translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation>人行地下通道</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>过街通道</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Path of the estate</source>
        <translation>小区通道</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>步行通道</translation>
    </message>
    <message>
        <source>Not assessed this time: %1</source>
        <translation>本次未评价：%1</translation>
    </message>
    <message>
        <source>State: present. </source>
        <translation>本表为现状。</translation>
    </message>
    <message>
        <source>State: %1. </source>
        <translation>方案：%1。</translation>
    </message>
    <message>
        <source>Rows are rounded each by itself, so that they may differ from the total by a few. </source>
        <translation>各行分别取整，与合计可有个位差异。</translation>
    </message>
    <message>
        <source>Annex table %1</source>
        <translation>附表%1</translation>
    </message>
    <message>
        <source>____ (date)</source>
        <translation>____年__月__日</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1等（另有%2个）</translation>
    </message>
    <message>
        <source>; most of them in %1</source>
        <translation>，集中在%1</translation>
    </message>
    <message>
        <source>%1 aged 60 and over</source>
        <translation>60周岁及以上%1人</translation>
    </message>
    <message>
        <source>%1 under 3</source>
        <translation>3岁以下%1人</translation>
    </message>
    <message>
        <source> (of them %1)</source>
        <translation>（其中%1）</translation>
    </message>
    <message>
        <source>%1: short of %2 %3, reckoned by the standard; people concerned: %4%5.</source>
        <translation>%1：按标准测算缺 %2 %3，涉及%4人%5。</translation>
    </message>
    <message>
        <source>Deficit (cause)</source>
        <translation>短板（成因）</translation>
    </message>
    <message>
        <source>60+/under 3</source>
        <translation>其中60周岁及以上/3岁以下</translation>
    </message>
    <message>
        <source>By the standard: short (−), spare (+)</source>
        <translation>按标准余缺（缺−、余+）</translation>
    </message>
    <message>
        <source>People gained</source>
        <translation>新增覆盖人数</translation>
    </message>
    <message>
        <source>Coverage is listed only where a target is set and missed. Amounts (beds, places, meals, floor area, outlets) are listed as reckoned by the standard itself. Kindergarten places are not listed where every child enrolled has one, nor schools told by distance alone. People are not added up: one resident may lack several services. </source>
        <translation>口径：步行覆盖类只列设有目标且未达标者，未设目标的类别不列；供给类（床位、托位、学位、餐数、面积、处数）按标准测算列出；学位可满足在园幼儿的，以及仅作距离参考的中小学，不列为短板；同一居民可缺多类服务，涉及人数不合计。</translation>
    </message>
    <message>
        <source>Circle by circle (a volume of its own)</source>
        <translation>分圈指引（一圈一策，另册）</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>张次</translation>
    </message>
    <message>
        <source>Data, parameters and standards</source>
        <translation>数据、参数与标准</translation>
    </message>
    <message>
        <source>Figure %1  Lorenz curves</source>
        <translation>图%1  洛伦兹曲线</translation>
    </message>
    <message>
        <source>Figure %1  %2</source>
        <translation>图%1  %2</translation>
    </message>
    <message>
        <source>Map of outlets</source>
        <translation>设施网点现状分布图</translation>
    </message>
    <message>
        <source>The old: supply, reach and adequacy</source>
        <translation>一老：供给、可达与供需</translation>
    </message>
    <message>
        <source>The young: supply, reach and adequacy</source>
        <translation>一小：供给、可达与供需</translation>
    </message>
    <message>
        <source>The old: reach by community</source>
        <translation>一老：分社区可达情况</translation>
    </message>
    <message>
        <source>The young: reach by community</source>
        <translation>一小：分社区可达情况</translation>
    </message>
    <message>
        <source>The old: adequacy and deficits by community</source>
        <translation>一老：分社区供需与缺口</translation>
    </message>
    <message>
        <source>The young: adequacy and deficits by community</source>
        <translation>一小：分社区供需与缺口</translation>
    </message>
    <message>
        <source>Kinds the rulebook does not know</source>
        <translation>标准库未收录的类别</translation>
    </message>
    <message>
        <source>Figure %1  Coverage in three measures</source>
        <translation>图%1  三种口径的步行覆盖率</translation>
    </message>
    <message>
        <source>Target set by</source>
        <translation>目标来源</translation>
    </message>
    <message>
        <source>Not reached, network</source>
        <translation>未覆盖人数（路网）</translation>
    </message>
    <message>
        <source>Not reached, own pace</source>
        <translation>未覆盖人数（实际步速）</translation>
    </message>
    <message>
        <source>Not assessed this time: the ledger holds no outlet of a kind that a standard gives a distance for.</source>
        <translation>本次未评价：台账中没有标准规定步行距离的设施类别。</translation>
    </message>
    <message>
        <source> (after the scenario “%1”)</source>
        <translation>（方案“%1”实施后）</translation>
    </message>
    <message>
        <source>Children enrolled</source>
        <translation>在园人数</translation>
    </message>
    <message>
        <source>Spare by enrolment</source>
        <translation>在园余缺</translation>
    </message>
    <message>
        <source>Counted inside the area; beds, day care and beds at home are never added up. School places: kindergartens. Spare by enrolment: kindergarten places less children enrolled, another figure than the balance by the standard. The total counts subdistricts, not their communities again. </source>
        <translation>按属地统计；机构床位、日间照料床位与家庭养老床位不相加。学位指幼儿园学位；在园余缺＝学位－在园幼儿，与“按标准余缺”不是同一口径。合计按街道（镇）计，不重复计社区。</translation>
    </message>
    <message>
        <source>It holds homes and outlets that lie in no community, too. </source>
        <translation>合计含不在任何社区内的住户与设施。</translation>
    </message>
    <message>
        <source>Figure by figure, why</source>
        <translation>指标依据</translation>
    </message>
    <message>
        <source>the error range of coverage along the network once the scenario is carried out (nine of ten of %1 draws) is widest for %2, %3</source>
        <translation>方案实施后的覆盖率误差区间（%1次抽样的5–95 %区间）以%2最宽，路网距离口径为%3</translation>
    </message>
    <message>
        <source>rivers and other water</source>
        <translation>河流水系</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>walled estates</source>
        <translation>封闭小区</translation>
    </message>
    <message>
        <source>because streets bend</source>
        <translation>受道路绕行影响</translation>
    </message>
    <message>
        <source>no less than the straight radius says</source>
        <translation>与直线半径口径持平</translation>
    </message>
    <message>
        <source>up to %1 percentage points less than the straight radius says, %2</source>
        <translation>较直线半径口径最多低%1个百分点，%2</translation>
    </message>
    <message>
        <source>%1 to %2 percentage points less than the straight radius says, %3</source>
        <translation>较直线半径口径低%1至%2个百分点，%3</translation>
    </message>
    <message>
        <source>%1 people are still without</source>
        <translation>仍未覆盖的为%1人</translation>
    </message>
    <message>
        <source>Annex %1  %2</source>
        <translation>附录%1  %2</translation>
    </message>
    <message>
        <source>Attachment %1  %2</source>
        <translation>附件%1  %2</translation>
    </message>
    <message>
        <source>One deficit was found. Its cause is: %1.</source>
        <translation>共梳理短板1项，成因为：%1。</translation>
    </message>
    <message>
        <source>%1 deficits were found. The most frequent causes are: %2 (%3 each).</source>
        <translation>共梳理短板%1项，最主要的成因为：%2（各%3项）。</translation>
    </message>
    <message>
        <source>deficits are told by community, and none were given.</source>
        <translation>短板按社区梳理，未提供社区边界。</translation>
    </message>
    <message>
        <source>people; shortfall with its unit</source>
        <translation>单位：人；缺口单位见表内</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <comment>deficits</comment>
        <translation>共%1项</translation>
    </message>
    <message>
        <source>Where no shortfall stands, it is the people concerned. </source>
        <translation>缺口栏空白的，缺口即涉及人数。</translation>
    </message>
    <message>
        <source>The present state is reported: it has no list of projects.</source>
        <translation>本报告为现状评价，未编制项目清单。</translation>
    </message>
    <message>
        <source>The scenario builds, changes and opens nothing: it has no list of projects.</source>
        <translation>本方案未新增、改造或开通任何设施，无项目清单。</translation>
    </message>
    <message>
        <source>%1: 15-minute living circles, circle by circle</source>
        <translation>%1一刻钟便民生活圈一圈一策图册</translation>
    </message>
    <message>
        <source>%1: 15-minute living circles, self-assessment</source>
        <translation>%1一刻钟便民生活圈建设自评材料</translation>
    </message>
    <message>
        <source>Made-up demonstration data</source>
        <translation>虚构示范数据</translation>
    </message>
    <message>
        <source>15-minute living circles: circle by circle</source>
        <translation>一刻钟便民生活圈一圈一策图册</translation>
    </message>
    <message>
        <source>Fill the empty beds first: change their kind and places</source>
        <translation>先盘活空置床位，调整结构与布局</translation>
    </message>
    <message>
        <source> The rarest kind is %1: inside %2 circles.</source>
        <translation>配置最少的类别是%1，仅%2个生活圈圈内有。</translation>
    </message>
    <message>
        <source> The rarest kinds are %1: each inside %2 circles.</source>
        <translation>配置最少的类别是%1，均仅%2个生活圈圈内有。</translation>
    </message>
    <message>
        <source>the project holds no living circles.</source>
        <translation>项目中没有便民生活圈。</translation>
    </message>
    <message>
        <source>the rulebook in use names no basic kinds.</source>
        <translation>所用标准指标库没有基本保障类名单。</translation>
    </message>
    <message>
        <source>Basic kinds by the rulebook in use; has: inside the circle; missing: not inside, ◐ within reach. Quality: the rulebook&apos;s kinds of quality, which are not listed one by one. </source>
        <translation>口径：基本保障类取自所用标准指标库；“有”指圈内有；“缺项”指圈内没有，其中标◐的步行可达；品质提升类为指标库所列类别，不逐项列出。</translation>
    </message>
    <message>
        <source>Numbers and figures as in the list of projects.</source>
        <translation>编号、数值与项目清单一致。</translation>
    </message>
    <message>
        <source>east to %1</source>
        <translation>东至%1</translation>
    </message>
    <message>
        <source>south to %1</source>
        <translation>南至%1</translation>
    </message>
    <message>
        <source>west to %1</source>
        <translation>西至%1</translation>
    </message>
    <message>
        <source>north to %1</source>
        <translation>北至%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bounds</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Bounds: sides along which no named road, water or railway runs are left out. People by residence; outlets as in the ledger, by the place they stand in. </source>
        <translation>口径：四至中未列的一侧，沿线没有有名称的道路、水系或铁路；人口按住宅楼栋计，网点按台账属地统计。</translation>
    </message>
    <message>
        <source> Of those by which nobody loses, it reaches the most people for the money (%1).</source>
        <translation>无人受损的方案中，其每万元新增覆盖人数最多（共新增覆盖%1人）。</translation>
    </message>
    <message>
        <source> Of those by which nobody loses, it reaches the most people (%1); not all costs are known.</source>
        <translation>无人受损的方案中，其新增覆盖人数最多，为%1人；投资未全部匡算，未按投资比较。</translation>
    </message>
    <message>
        <source> By each of them somebody loses; it reaches the most people for the money (%1 gain, %2 lose).</source>
        <translation>各方案均有人受损，其每万元新增覆盖人数最多（共新增覆盖%1人，受损%2人）。</translation>
    </message>
    <message>
        <source> By each of them somebody loses; it reaches the most people (%1 gain, %2 lose); not all costs are known.</source>
        <translation>各方案均有人受损，其新增覆盖人数最多，为%1人，受损%2人；投资未全部匡算，未按投资比较。</translation>
    </message>
    <message>
        <source>%1 scenarios were compared; by the rule below scenario %2 is advised.</source>
        <translation>共比较%1个方案，按表下规则推荐“%2”。</translation>
    </message>
    <message>
        <source>Coverage: of the service whose share changes most by the scenario, along the network. Gained and losing: people who come to reach, or no longer reach, at least one service, each once; still without: of the service named. </source>
        <translation>口径：覆盖率为因方案而变化幅度最大（按占服务人群的比例）的类别，按步行路网距离；新增、受损指至少一类服务由不可达变为可达、由可达变为不可达的居民，每人计一次；未覆盖余数对应所列类别。</translation>
    </message>
    <message>
        <source>outlets; m²; people</source>
        <translation>单位：处、m²、人</translation>
    </message>
    <message>
        <source>No figures: %1. </source>
        <translation>未列无数据的列：%1。</translation>
    </message>
    <message>
        <source>the project holds no scenario.</source>
        <translation>项目中没有方案。</translation>
    </message>
    <message>
        <source>Standards: %1, version %2. Figures of clauses that are to be checked are not used. Where the project has set a value of its own, the clause is judged by that value, for reference only. What is quoted by others has to be checked before the report is handed in.</source>
        <translation>标准指标库：%1（%2版）。待核条款的数值不采用；项目已设“本项目取值”的，按该取值测算，仅供参考；转引条款应在报批前核对原文。</translation>
    </message>
    <message>
        <source>no boundary is given, not reckoned</source>
        <translation>未提供边界，未计算</translation>
    </message>
    <message>
        <source>number of outlets</source>
        <translation>单位：处</translation>
    </message>
    <message>
        <source>all of the ledger</source>
        <translation>台账总数</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>类别不明</translation>
    </message>
    <message>
        <source>%1: not assessed this time, %2.</source>
        <translation>%1本次未评价：%2。</translation>
    </message>
    <message>
        <source>the project holds no streets</source>
        <translation>项目中没有路网</translation>
    </message>
    <message>
        <source>, %1 of them to streets cut off from the rest of the network, so that what is reached from there may be told too low</source>
        <translation>，其中%1栋所在道路与其余路网不连通，其覆盖情况可能偏低</translation>
    </message>
    <message>
        <source>The walking network has %1 streets and paths of %2 km in all, of these %3 km are paths of estates, closed to through traffic, and %4 km are steps. %5 of the residences (%6) are joined to it%7.</source>
        <translation>步行路网共%1条，总长%2公里，其中小区内部路（不对外通行）%3公里、台阶%4公里；%5栋住宅接入路网（占%6）%7。</translation>
    </message>
    <message>
        <source>%1 (%2; %3; size: %4; newly reached: %5).</source>
        <translation>%1（%2；%3；规模：%4；新增覆盖：%5人）。</translation>
    </message>
    <message>
        <source>Written in the form PDF/A-1b and not validated: have a validator (veraPDF) check it before filing.</source>
        <translation>已按 PDF/A-1b 归档格式写出，未经校验：归档前请用校验工具（veraPDF）检查。</translation>
    </message>
    <message>
        <source>Written in the form PDF/A-1b; veraPDF found it valid.</source>
        <translation>已按 PDF/A-1b 归档格式写出，veraPDF 校验通过。</translation>
    </message>
    <message>
        <source>Written in the form PDF/A-1b, but veraPDF found faults: it is not fit for filing.</source>
        <translation>已按 PDF/A-1b 归档格式写出，但 veraPDF 校验发现问题，不宜归档。</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>出入口“%1”</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>道路“%1”</translation>
    </message>
    <message>
        <source>Closed by the scenario, no projects: %1.</source>
        <translation>方案另关闭（不计入项目）：%1。</translation>
    </message>
    <message>
        <source>Rows used of all</source>
        <translation>采用/总行数（行）</translation>
    </message>
    <message>
        <source>Not given by any source: %1.</source>
        <translation>各项来源均未提供：%1。</translation>
    </message>
    <message>
        <source>E2SFCA (Luo &amp; Qi 2009): the ratio of an outlet is its capacity ÷ the sum of (people × W) over the homes in its catchment; what a home can reach is the sum of (ratio × W) over the outlets in its reach; W in the three thirds of the catchment: %1, %2, %3. Homes farther than %4 m from any street are not joined and count as not reached; inside an estate without known paths the way to its gate is the straight line × %5 (estimated).</source>
        <translation>可达供需比采用 E2SFCA（Luo &amp; Qi 2009）：设施供需比＝设施能力÷服务范围内各住宅楼栋（人口×W）之和；住宅可达供需比＝可达各设施（设施供需比×W）之和；服务范围三等分的权重 W 依次为 %1、%2、%3。距最近道路超过 %4 m 的住宅不接入路网，计为未覆盖；小区内部道路不明时，至出入口的距离按直线 × %5 估算。</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Standards: %1, version %2</source>
        <translation>标准指标库：%1（%2版）</translation>
    </message>
    <message>
        <source>Most uneven is the capacity in reach of the following.</source>
        <translation>可达能力分布最不均的类别如下。</translation>
    </message>
    <message>
        <source>Most uneven are the ways to the following.</source>
        <translation>步行时间分布最不均的类别如下。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, group</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source> Not drawn: %1.</source>
        <translation>图中未绘：%1。</translation>
    </message>
    <message>
        <source>Whether communities are left behind was not assessed this time: the project holds none.</source>
        <translation>薄弱社区本次未评价：未提供社区边界。</translation>
    </message>
    <message>
        <source>Table %1  Services in which communities are behind</source>
        <translation>表%1  薄弱社区及其覆盖偏低类别</translation>
    </message>
    <message>
        <source>Number behind</source>
        <translation>偏低类别数</translation>
    </message>
    <message>
        <source>Number compared</source>
        <translation>比较类别数</translation>
    </message>
    <message>
        <source>Services behind</source>
        <translation>覆盖偏低类别</translation>
    </message>
    <message>
        <source>Behind in a service: at people&apos;s own pace its coverage is among the least covered fifth of communities, and at least ten percentage points under the whole. Communities behind in three services or more are listed. </source>
        <translation>覆盖偏低：按实际步速，该类别覆盖率处于各社区最低的五分之一，且低于全区10个百分点及以上；列出三类及以上偏低的社区。</translation>
    </message>
    <message>
        <source>Not assessed this time: no outlet of the ledger tells its opening hours.</source>
        <translation>本次未评价：台账中各网点的营业时间均未提供。</translation>
    </message>
    <message>
        <source>A dash: no outlet of the kind tells its hours. </source>
        <translation>“–”表示该类网点的营业时间均未提供。</translation>
    </message>
    <message>
        <source>Verdict: against the last target of the row. Built circles: state built or accepted. A dash: not told, or nobody has set a target. </source>
        <translation>判定：与该行最后一个目标值相比。建成生活圈：状态为已建成或已验收。“–”表示本次未评价（原因见备注）或未设目标。</translation>
    </message>
    <message>
        <source>balance (%1)</source>
        <translation>余缺（%1）</translation>
    </message>
    <message>
        <source>in reach per 1,000</source>
        <translation>每千人可达</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未覆盖人数</translation>
    </message>
    <message>
        <source>% of the group, each age at its own pace</source>
        <translation>单位：占该人群比例（%），按实际步速</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>people; balances in the unit of their head</source>
        <translation>单位：人；余缺单位见表头</translation>
    </message>
    <message>
        <source>Balance: what is there less what the standard asks for, short (−) or spare (+). In reach: capacity per 1,000 of the group (E2SFCA). Not reached: people of the group beyond the standard&apos;s distance. </source>
        <translation>余缺：现有减按标准应有，缺为−、余为+。每千人可达：可达供需比（E2SFCA）。未覆盖人数：在标准距离以外的服务人群。</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>各年龄组合计</translation>
    </message>
    <message>
        <source>of them aged 80 and over</source>
        <translation>其中80周岁及以上</translation>
    </message>
    <message>
        <source>%1 (floor areas unknown)</source>
        <translation>%1（面积不明）</translation>
    </message>
    <message>
        <source>%1 (capacities unknown)</source>
        <translation>%1（容量不明）</translation>
    </message>
    <message>
        <source>Table %1  People by age</source>
        <translation>表%1  分年龄人口</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Table %1  Sampled variables and their ranges</source>
        <translation>表%1  抽样变量与取值范围</translation>
    </message>
    <message>
        <source>multiplier; triangular distribution</source>
        <translation>单位：倍数；三角分布</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>抽样方式</translation>
    </message>
    <message>
        <source>Table %1  Coverage and its range</source>
        <translation>表%1  人口步行覆盖率及其区间</translation>
    </message>
    <message>
        <source>share of the group; range of nine draws in ten</source>
        <translation>单位：占该人群比例；5–95 % 分位区间</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Rank stability</source>
        <translation>排序稳定性</translation>
    </message>
    <message>
        <source>Rank stability: mean rank correlation (Spearman) of the draws with the order of communities as assessed; 1 = the order never changes. </source>
        <translation>排序稳定性：各次抽样与现评价的社区排序的平均秩相关系数（斯皮尔曼），1 表示排序始终不变。</translation>
    </message>
    <message>
        <source>Table %1  Provision and adequacy and their ranges</source>
        <translation>表%1  配置水平、可达供需比及其区间</translation>
    </message>
    <message>
        <source>range of nine draws in ten</source>
        <translation>单位：见指标；5–95 % 分位区间</translation>
    </message>
    <message>
        <source>share of the standard: %1</source>
        <translation>现有占标准的比例：%1</translation>
    </message>
    <message>
        <source>%1 communities with no coverage</source>
        <translation>无覆盖的社区%1个</translation>
    </message>
    <message>
        <source>At the own pace of the norm&apos;s users. Surely: in at least 95 % of the draws. Perhaps: in 5 to 95 %; no order is told among communities whose ranges overlap. Equal coverage shares a rank: more than a fifth can stand there. </source>
        <translation>按标准服务人群的实际步速。确定在内：95 % 及以上的抽样；可能在内：5–95 % 的抽样，区间重叠的社区之间不排名次。覆盖率相同者名次并列，列出的社区可多于五分之一。</translation>
    </message>
    <message>
        <source>The variables of Table %1 were sampled %2 times within their ranges (seed %3: the same seed gives the same figures). The ranges told below hold nine draws in ten. Paths are held fixed: a faster walker goes the same way to the same nearest outlet, and waits at crossings shrink and grow with the walking. Errors of the map, of the ledger and of the standards are not sampled.</source>
        <translation>表%1所列变量在其范围内随机抽样 %2 次（种子 %3，种子相同则结果相同），下列区间为 5–95 % 分位。抽样时路径固定：步速变化不改变所走路线和最近网点，路口等候时间随步行时间同比增减。地图、台账和标准本身的误差未纳入。</translation>
    </message>
    <message>
        <source> The network reaches fewer people than the straight radius, %1.</source>
        <translation>路网口径的覆盖率低于直线半径，%1。</translation>
    </message>
    <message>
        <source>%1 m – %2 min</source>
        <translation>%1米—%2分钟</translation>
    </message>
    <message>
        <source> Distances go with times: %1; the network measure takes the distance, the own pace the time.</source>
        <translation>标准的距离与时间按%1对应，路网口径按距离计，实际步速口径按时间计。</translation>
    </message>
    <message>
        <source> In %1 minutes an adult walks about %2 m and a person of 80 or over about %3 m, not counting waits at crossings; so more people are reached at their own pace than by the network measure under %4 of the standards below, and fewer under %5.</source>
        <translation>%1分钟内，成年人约可走%2米，80周岁及以上老年人约可走%3米（不计路口等候），故下表中%4项标准的实际步速覆盖率高于路网口径，%5项低于路网口径。</translation>
    </message>
    <message>
        <source>as %1 m</source>
        <translation>按%1 m计</translation>
    </message>
    <message>
        <source>size ≥ %1 m²</source>
        <translation>规模 ≥ %1 m²</translation>
    </message>
    <message>
        <source>No target is set for these kinds, and so there is no verdict. </source>
        <translation>所列类别均未设目标，不作判定。</translation>
    </message>
    <message>
        <source>Verdict: network share against the target; set by: %1. </source>
        <translation>判定：路网口径覆盖率与目标比较；目标来源：%1。</translation>
    </message>
    <message>
        <source>Three measures stand side by side: the straight radius, the distance along the walking network (the standard measure) and each group&apos;s own pace.</source>
        <translation>下表并列直线半径、步行路网距离（标准口径）和分人群实际步速三种口径。</translation>
    </message>
    <message>
        <source>Coverage: people of the group whose home lies within the limit of an open outlet, divided by all people of the group. The standards give distances and sizes, not shares. </source>
        <translation>覆盖率：住处在营业设施网点标准距离以内的该人群人数，占该人群总数的比例。国家标准只规定距离与规模，不规定覆盖比例。</translation>
    </message>
    <message>
        <source>%1 people are aged 60 and over, %2 of them 80 and over; %3 children are under 3 and %4 aged 3 to 5. The tables set what is there beside them, by community and by theme.</source>
        <translation>60周岁及以上老年人%1人，其中80周岁及以上%2人；3岁以下婴幼儿%3人，3—5岁幼儿%4人。下列各表按社区和专题对照设施供给与服务需求。</translation>
    </message>
    <message>
        <source>0: none there; a dash: the ledger does not tell. </source>
        <translation>“0”表示没有设施，“–”表示台账未载明。</translation>
    </message>
    <message>
        <source>the error range of coverage along the network (nine of ten of %1 draws) is widest for %2, %3</source>
        <translation>覆盖率误差区间（%1次抽样的5–95 %区间）以%2最宽，路网距离口径为%3</translation>
    </message>
    <message>
        <source>the ledger holds no outlet of: %1</source>
        <translation>台账中没有%1</translation>
    </message>
    <message>
        <source>no outlet of these kinds is open or no standard speaks of them</source>
        <translation>没有在营网点，或没有相应标准</translation>
    </message>
    <message>
        <source>no base date is given</source>
        <translation>基准日未提供</translation>
    </message>
    <message>
        <source>the base date is %1</source>
        <translation>基准日为%1</translation>
    </message>
    <message>
        <source>To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 was assessed as a whole (no communities or circles are given); %2.</source>
        <translation>为落实《商务部等9部门关于加力推动城市一刻钟便民生活圈建设扩围升级的通知》，本次对%1整体开展评价（未提供社区与生活圈边界），%2。</translation>
    </message>
    <message>
        <source>To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, %1 with %2 subdistricts, %3 communities and %4 living circles was assessed; %5.</source>
        <translation>为落实《商务部等9部门关于加力推动城市一刻钟便民生活圈建设扩围升级的通知》，本次对%1的%2个街道（镇）、%3个社区、%4个便民生活圈开展评价，%5。</translation>
    </message>
    <message>
        <source>the project holds no residents</source>
        <translation>项目中没有人口数据</translation>
    </message>
    <message>
        <source>The data on homes and outlets cover only about %1 × %2 km of it. </source>
        <translation>住宅楼栋与设施网点数据仅覆盖其中约%1×%2公里。</translation>
    </message>
    <message>
        <source>The area assessed has %1 residents%2, of whom %3 are aged 60 and over (%4), %5 aged 80 and over and %6 under 3. Population counted: %7.</source>
        <translation>常住人口%1人%2，其中60周岁及以上%3人（占%4）、80周岁及以上%5人、3岁以下%6人，人口口径与来源：%7。</translation>
    </message>
    <message>
        <source>%1 (%2) to be verified</source>
        <translation>待核实%1处（占%2）</translation>
    </message>
    <message>
        <source>how many are to be verified is not known, as no dates of checks are given</source>
        <translation>待核实的因核查日期未提供而未判定</translation>
    </message>
    <message>
        <source>; no brand of a commercial outlet is given, the share of chains was not assessed this time</source>
        <translation>；商业网点品牌未提供，连锁化率本次未评价</translation>
    </message>
    <message>
        <source>; by the brands that are given, %1 of the commercial outlets belong to a chain (goal for 2030: 30 %)</source>
        <translation>，按已知品牌计商业网点连锁化率%1，2030年目标30 %</translation>
    </message>
    <message>
        <source>the ledger holds no outlet</source>
        <translation>台账中没有设施网点</translation>
    </message>
    <message>
        <source>, %1 of an unknown kind</source>
        <translation>、类别不明%1处</translation>
    </message>
    <message>
        <source>The ledger holds %1 outlets, %2 commercial and %3 public%4; %5 are open, %6 closed, %7%8. %9 of them are placed on the map%10.</source>
        <translation>纳入台账的设施网点%1处，其中商业网点%2处、公共服务设施%3处%4，在营%5处、歇业%6处、%7%8，上图率%9%10。</translation>
    </message>
    <message>
        <source>no living circles are drawn</source>
        <translation>未划定生活圈</translation>
    </message>
    <message>
        <source>the rulebook names no basic kinds</source>
        <translation>标准指标库未列基本保障类业态</translation>
    </message>
    <message>
        <source>; most often missing: %1</source>
        <translation>，缺项主要为%1</translation>
    </message>
    <message>
        <source>Of %1 living circles %2 have every basic kind of outlet, %3 lack one or two and %4 lack three or more%5.</source>
        <translation>%1个生活圈中，基本保障类业态配齐的%2个，缺1—2类的%3个，缺3类及以上的%4个%5。</translation>
    </message>
    <message>
        <source>convenience stores %1</source>
        <translation>便利店%1</translation>
    </message>
    <message>
        <source>breakfast shops %1</source>
        <translation>早餐店%1</translation>
    </message>
    <message>
        <source>vegetable markets %1</source>
        <translation>菜市场%1</translation>
    </message>
    <message>
        <source>repair shops %1</source>
        <translation>维修点%1</translation>
    </message>
    <message>
        <source>%1 %2 (target %3)</source>
        <translation>%1%2（目标%3）</translation>
    </message>
    <message>
        <source> Other kinds that have a target, along the walking network: %1.</source>
        <translation>其他设有目标的类别，按步行路网距离测算的覆盖率为：%1。</translation>
    </message>
    <message>
        <source>Share of residents reached along the walking network: %1; this is %2.</source>
        <translation>按步行路网距离测算，居民覆盖率为：%1；%2。</translation>
    </message>
    <message>
        <source>%1 reach day care</source>
        <translation>日间照料%1</translation>
    </message>
    <message>
        <source>%1 reach a canteen</source>
        <translation>助餐点%1</translation>
    </message>
    <message>
        <source>Of those aged 60 and over, at their own pace and within the time that belongs to the standard, %1.</source>
        <translation>按老年人实际步速，在标准对应时间内可到达的老年人占比为：%1。</translation>
    </message>
    <message>
        <source>, most of them in %1</source>
        <translation>，集中在%1</translation>
    </message>
    <message>
        <source>; by the standard %1 would be needed, %2 more than there are</source>
        <translation>；按标准测算需%1张、缺%2张</translation>
    </message>
    <message>
        <source>; by the standard %1 would be needed: there is no shortfall</source>
        <translation>；按标准测算需%1张，总量不缺</translation>
    </message>
    <message>
        <source>, yet many stand empty: their kind and location should be put right first</source>
        <translation>，但现有床位有空余，宜先调整结构与布局</translation>
    </message>
    <message>
        <source>no home tells its beds (%1 in the ledger)</source>
        <translation>%1处机构的床位数均不明</translation>
    </message>
    <message>
        <source>, %1 of them occupied</source>
        <translation>，入住率%1</translation>
    </message>
    <message>
        <source>, how many are occupied is not given</source>
        <translation>，入住率未提供</translation>
    </message>
    <message>
        <source> (share of nursing beds: %1)</source>
        <translation>（护理型占%1）</translation>
    </message>
    <message>
        <source> Day care has %1 places of its own, not counted here.</source>
        <translation>另有日间照料床位%1张，不计入。</translation>
    </message>
    <message>
        <source>Old people&apos;s homes hold %1 beds%2%3%4.</source>
        <translation>现有养老机构床位%1张%2%3%4。</translation>
    </message>
    <message>
        <source>no nursery tells its places (%1 in the ledger)</source>
        <translation>%1处机构的托位数均不明</translation>
    </message>
    <message>
        <source>, %1 per thousand residents</source>
        <translation>，每千常住人口%1个</translation>
    </message>
    <message>
        <source> (goal: %1 per thousand)</source>
        <translation>（目标%1个）</translation>
    </message>
    <message>
        <source>There are %1 nursery places%2%3.</source>
        <translation>现有托位%1个%2%3。</translation>
    </message>
    <message>
        <source> Satisfaction of residents: not assessed this time, no survey was imported.</source>
        <translation>居民满意度本次未评价：未导入满意度调查。</translation>
    </message>
    <message>
        <source>Community services have %1 m² per hundred households (required: at least %2 m²).</source>
        <translation>每百户社区综合服务设施面积%1平方米（要求不低于%2平方米）。</translation>
    </message>
    <message>
        <source>Floor area of community services</source>
        <translation>社区综合服务设施面积</translation>
    </message>
    <message>
        <source>households are not given</source>
        <translation>户数未提供</translation>
    </message>
    <message>
        <source>no outlet tells its floor area (%1 in the ledger)</source>
        <translation>%1处网点面积均不明</translation>
    </message>
    <message>
        <source>none is advised</source>
        <translation>均未推荐</translation>
    </message>
    <message>
        <source>“%1” is advised</source>
        <translation>推荐“%1”</translation>
    </message>
    <message>
        <source> %1 scenarios are compared, %2 (see the chapter “%3”); this report adopts none of them and tells no measures and no cost.</source>
        <translation>比较方案%1个，%2（见“%3”一章）；本报告未采用方案，不列措施与投资。</translation>
    </message>
    <message>
        <source>Effect of measures: this report adopts no scenario; what each would bring is told in the chapter “%1”.</source>
        <translation>本报告未采用方案，各方案的实施效果见“%1”一章。</translation>
    </message>
    <message>
        <source>no scenario is reported</source>
        <translation>本报告为现状评价</translation>
    </message>
    <message>
        <source>the present state was not assessed beside it</source>
        <translation>未同时评价现状</translation>
    </message>
    <message>
        <source>Dates of checks are not given: which outlets are to be verified is not told. </source>
        <translation>核查日期未提供，待核实的网点未判定。</translation>
    </message>
    <message>
        <source>Open ones not checked for %1 months count as to be verified. </source>
        <translation>在营而超过%1个月未核查的计入待核实。</translation>
    </message>
    <message>
        <source>Of the %1 to be verified the ledger marks %2 so; %3 are open but were not checked for %4 months. </source>
        <translation>待核实的%1处中，台账标为待核实的%2处，在营而超过%4个月未核查的%3处。</translation>
    </message>
    <message>
        <source>on a basis not given; source: %1</source>
        <translation>口径未提供，来源为%1</translation>
    </message>
    <message>
        <source>%1; source: %2</source>
        <translation>%1，来源为%2</translation>
    </message>
    <message>
        <source>a scenario is reported, and the present state was not assessed beside it.</source>
        <translation>本报告为方案评价，未同时评价现状。</translation>
    </message>
    <message>
        <source>Type: the office&apos;s own entry; the thresholds of the Ministry&apos;s form (notice 401, annex 2) have not been read, and none are made up. </source>
        <translation>分型为主管部门填报值；401号附件2《分型表》门槛原文未核，不自定门槛。</translation>
    </message>
    <message>
        <source>The office has entered no type of any circle; the thresholds of the Ministry&apos;s form (notice 401, annex 2) have not been read, and none are made up. </source>
        <translation>各生活圈分型主管部门均未填报，待核；401号附件2《分型表》门槛原文未核，不自定门槛。</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>It covers %1 km². </source>
        <translation>面积%1平方公里。</translation>
    </message>
    <message>
        <source>batch: %1</source>
        <translation>批次：%1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <comment>of a circle</comment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>run by: %1</source>
        <translation>运营主体：%1</translation>
    </message>
    <message>
        <source>commercial centre: %1</source>
        <translation>商业中心：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Along the walking network; kinds with a target first.</source>
        <translation>路网距离口径；优先列设有目标的类别。</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>接近达标</translation>
    </message>
    <message>
        <source>%1 (%2 enrolled)</source>
        <translation>%1（在园%2人）</translation>
    </message>
    <message>
        <source>%1 (%2 nursing, %3 in use)</source>
        <translation>%1（护理型占%2，入住率%3）</translation>
    </message>
    <message>
        <source>%1 (%2 in use)</source>
        <translation>%1（入住率%2）</translation>
    </message>
    <message>
        <source>the children enrolled</source>
        <translation>在园幼儿人数</translation>
    </message>
    <message>
        <source>Of the beds of the whole district %1 are in use: their kind and places are to be set right before more are built. </source>
        <translation>全区养老机构床位入住率%1，宜先调整结构与布局；床位缺口仅按标准测算。</translation>
    </message>
    <message>
        <source>The %1 that concern most people, of %2 in all.</source>
        <translation>共%2项，表列涉及人数最多的%1项。</translation>
    </message>
    <message>
        <source>%1: figures and deficits</source>
        <translation>%1：指标与短板</translation>
    </message>
    <message>
        <source>figures, deficits and measures</source>
        <translation>指标、短板、措施</translation>
    </message>
    <message>
        <source>figures and deficits</source>
        <translation>指标、短板</translation>
    </message>
    <message>
        <source>Each of the %1 living circles has a drawing and a page with its %2.</source>
        <translation>%1个便民生活圈各附图纸一幅和%2一页。</translation>
    </message>
    <message>
        <source>The project holds no living circles; each of the %1 communities has a drawing and a page with its %2.</source>
        <translation>项目中未划定便民生活圈，按社区编制：%1个社区各附图纸一幅和%2一页。</translation>
    </message>
    <message>
        <source> What stands outside a circle is drawn paler; coverage may cross its boundary.</source>
        <translation>图中圈外部分淡显；步行覆盖可以跨圈。</translation>
    </message>
    <message>
        <source> The extent of a circle is not drawn in the public edition; coverage may cross its boundary.</source>
        <translation>公开版图中圈域范围未表示；步行覆盖可以跨圈。</translation>
    </message>
    <message>
        <source>Not assessed this time: how good the services are and how satisfied residents are with them.</source>
        <translation>服务“好不好”与居民满意度本次未评价。</translation>
    </message>
    <message>
        <source>Not assessed this time: how good the services are, how satisfied residents are with them, and, as no scenario is reported, measures and what they change.</source>
        <translation>服务“好不好”与居民满意度本次未评价；本次为现状评价，措施与实施前后对比未评价。</translation>
    </message>
    <message>
        <source>%1: coverage on foot</source>
        <translation>%1步行覆盖率</translation>
    </message>
    <message>
        <source>To carry out the Notice of nine ministries on widening and upgrading 15-minute living circles, and in line with conditions in %1, this plan has been drawn up.</source>
        <translation>为贯彻落实《商务部等9部门关于加力推动城市一刻钟便民生活圈建设扩围升级的通知》，结合%1实际，制定本实施方案。</translation>
    </message>
    <message>
        <source>%1: %2 or more of the group (%3) keep one within the standard&apos;s distance; now %4.</source>
        <translation>%1：%3步行覆盖率保持在%2以上，现状为%4。</translation>
    </message>
    <message>
        <source>%1: %2 of the group (%3) are to have one within the standard&apos;s distance; now %4.</source>
        <translation>%1：%3步行覆盖率达到%2，现状为%4。</translation>
    </message>
    <message>
        <source>Goals set by: %1.</source>
        <translation>目标来源：%1。</translation>
    </message>
    <message>
        <source>Guiding principle</source>
        <translation>指导思想</translation>
    </message>
    <message>
        <source>By the year ____ the following shares are to be reached, along the walking network:</source>
        <translation>到____年，实现以下目标（按步行路网距离测算）：</translation>
    </message>
    <message>
        <source>There is no list of premises that stand empty as yet; to be used: ____ places, ____ m².</source>
        <translation>闲置用房台账尚未建立；拟盘活____处、____平方米。</translation>
    </message>
    <message>
        <source>Attachments: </source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>The rulebook counts %1 basic kinds; of these the form is not known to list: %2. </source>
        <translation>标准指标库基本保障类共%1类，其中转引名单未见：%2。</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>a volume of its own</source>
        <translation>另册</translation>
    </message>
    <message>
        <source>Grid in km: transverse Mercator, central meridian %1°</source>
        <translation>坐标单位：km；坐标系：横轴墨卡托投影，中央经线%1°</translation>
    </message>
    <message>
        <source>Grid in km: CGCS2000, 3° zone, central meridian %1° E</source>
        <translation>坐标单位：km；坐标系：CGCS2000 3°带，中央经线%1°E</translation>
    </message>
    <message>
        <source>small dots: other outlets, and crowded ones; coloured by group</source>
        <translation>小圆点：未单列或密集处的网点（颜色同类别）</translation>
    </message>
    <message>
        <source>Boundaries and ground</source>
        <translation>界线与底图</translation>
    </message>
    <message>
        <source>outline of the area drawn</source>
        <translation>本图范围线</translation>
    </message>
    <message>
        <source>nearly the same curve as %1</source>
        <translation>与曲线 %1 基本重合</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>building without homes</source>
        <translation>非住宅建筑</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>gate, open</source>
        <translation>小区出入口（开放）</translation>
    </message>
    <message>
        <source>gate, closed</source>
        <translation>小区出入口（封闭）</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Target (network)</source>
        <translation>目标（路网距离口径）</translation>
    </message>
    <message>
        <source>The services that have a target; below each its standard and the group.</source>
        <translation>图中为设有目标的类别；类别名称下为标准值与服务人群。</translation>
    </message>
    <message>
        <source>Below each service its standard and the group.</source>
        <translation>类别名称下为标准值与服务人群。</translation>
    </message>
    <message>
        <source>Wait at signals, s</source>
        <translation>信号等候（秒）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, clause</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by the group of the first service</source>
        <translation>按首项服务归类</translation>
    </message>
    <message>
        <source>Minutes on foot from the homes</source>
        <translation>住宅楼栋步行时间</translation>
    </message>
    <message>
        <source>Minutes on foot to the nearest %1 (%2)</source>
        <comment>service, walker</comment>
        <translation>步行至%1时间图（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, licence</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No map of walking times this time, for the ledger holds no outlet of this kind: %1.</source>
        <translation>台账中无此类网点，本次未绘制步行时间图：%1。</translation>
    </message>
    <message>
        <source>Counted inside the district; what is reached across its border is told under walking coverage. Beds, day care and beds at home are never added up. </source>
        <translation>按属地统计；跨界可达的情况见步行覆盖一章。机构床位、日间照料床位和家庭养老床位不相加。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>配置水平</translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation>%1等（另有1个）</translation>
    </message>
    <message>
        <source>%1: the target is missed; people beyond the distance along the network: %2%3; main cause: %4.</source>
        <translation>%1：未达目标，按路网距离未覆盖%2人%3，主要成因为%4。</translation>
    </message>
    <message>
        <source>%1: %2 communities miss the target, in all %3 of their people%4 live beyond the distance along the network; main cause: %5%6.</source>
        <translation>%1：%2个社区未达目标，按路网距离未覆盖合计%3人%4，主要成因为%5%6。</translation>
    </message>
    <message>
        <source>%1: %2 areas miss the target, in all %3 of their people%4 live beyond the distance along the network; main cause: %5%6.</source>
        <translation>%1：%2个片区未达目标，按路网距离未覆盖合计%3人%4，主要成因为%5%6。</translation>
    </message>
    <message>
        <source>%1: by the standard %2 communities fall short, their shortfalls add up to %3 %4; people concerned: %5%6%7.</source>
        <translation>%1：%2个社区按标准测算有缺口，各社区缺口之和为 %3 %4，涉及%5人%6%7。</translation>
    </message>
    <message>
        <source>%1: by the standard %2 areas fall short, their shortfalls add up to %3 %4; people concerned: %5%6%7.</source>
        <translation>%1：%2个片区按标准测算有缺口，各片区缺口之和为 %3 %4，涉及%5人%6%7。</translation>
    </message>
    <message>
        <source>The figures of all ages are %1, from: %2 (date: %3).</source>
        <translation>各年龄组人口口径：%1；依据：%2；日期：%3。</translation>
    </message>
    <message>
        <source>%1: beds stand empty, so none are added for now; more of them for nursing, and in better places.</source>
        <translation>%1现有床位有空余，近期不新增床位，重点优化结构与布局，提高护理型床位占比。</translation>
    </message>
    <message>
        <source>Outlets in service, placed on the map: %1</source>
        <translation>在营且已上图设施网点 %1 处</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>实施后</translation>
    </message>
    <message>
        <source>Beds in use: %1. Some stand empty: their kind and their places come first; the shortfall is reckoned by the standard alone. </source>
        <translation>床位使用率%1：现有床位有空余，宜先调整结构与布局；缺口仅按标准测算。</translation>
    </message>
    <message>
        <source> None in the ledger, not assessed this time: %1.</source>
        <translation>%1：台账中没有，本次未评价。</translation>
    </message>
    <message>
        <source> %1 of them, %2 aged 80 and over, cannot reach day care in time%3.</source>
        <translation>按此步速，尚有%1人（其中80周岁及以上%2人）不能按时走到日间照料设施%3。</translation>
    </message>
    <message>
        <source> Sentences 3 to 9 tell the present state; tables of the scenario say so in their titles.</source>
        <translation>第③至⑨条为现状；后附各表表题注明“实施后”的为方案实施后数值。</translation>
    </message>
    <message>
        <source>because of detours and of %1</source>
        <translation>受道路绕行及%1阻隔</translation>
    </message>
    <message>
        <source>Too far by the standard</source>
        <translation>步行距离超标</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>Fingerprint of this report</source>
        <translation>本报告的指纹</translation>
    </message>
    <message>
        <source>The same data, parameters and program give the same code on every machine. Whoever holds this report and the project can compare it.</source>
        <translation>数据、参数和程序相同，在任何机器上得到的编码都相同。持有本报告和项目文件者可自行比对。</translation>
    </message>
    <message>
        <source>Project %1, %2, base date %3, step %4 of its history, Yike %5.</source>
        <translation>项目：%1；%2；基准日%3；历史第 %4 步；Yike %5。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Whether the report still holds is told by yike-cli report --verify REPORT.pdf PROJECT.gpkg, with what has changed since. SHA-256 of the whole: %1.</source>
        <translation>报告是否仍然有效、此后有何变更，可用 yike-cli report --verify REPORT.pdf PROJECT.gpkg 核验。整体 SHA-256：%1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 carries no fingerprint: it was not printed by Yike, was saved again by another program, or is an archive file, which holds no attachments. Compare the code on its last page with that of a new report.</source>
        <translation>%1 不带指纹：它不是由 Yike 打印的，或被其他程序另存过，或是不含附件的存档文件。请将其末页的编码与新报告的编码比对。</translation>
    </message>
    <message>
        <source>The fingerprint in %1 cannot be read (%2): it was changed, or a later Yike made it.</source>
        <translation>%1 中的指纹无法读取（%2）：已被改动，或由更新版本的 Yike 生成。</translation>
    </message>
    <message>
        <source>%1 is no PDF or is damaged: %2.</source>
        <translation>%1 不是 PDF 或已损坏：%2。</translation>
    </message>
    <message>
        <source>not told in the public edition</source>
        <translation>公开版不公布</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张 共 %2 张</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Circles with every basic kind</source>
        <translation>基本保障类业态配齐的生活圈</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Beds for the old</source>
        <translation>养老床位</translation>
    </message>
    <message>
        <source>Nursery places</source>
        <translation>托位</translation>
    </message>
    <message>
        <source>Coverage of %1 (%2)</source>
        <translation>%1覆盖率（%2）</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Outlets changed since: %1 (%2).</source>
        <translation>此后变更的设施网点：%1 处（%2）。</translation>
    </message>
    <message>
        <source>Outlets added since: %1 (%2).</source>
        <translation>此后新增的设施网点：%1 处（%2）。</translation>
    </message>
    <message>
        <source>Outlets gone since: %1 (%2).</source>
        <translation>此后取消的设施网点：%1 处（%2）。</translation>
    </message>
    <message>
        <source>Areas and circles changed since: %1 (%2).</source>
        <translation>此后变更的区划与生活圈：%1 个（%2）。</translation>
    </message>
    <message>
        <source>%1: changed.</source>
        <translation>%1：有变更。</translation>
    </message>
    <message>
        <source>%1: changed, %2 → %3.</source>
        <translation>%1：有变更，%2 → %3。</translation>
    </message>
    <message>
        <source>The report holds: the project still gives what was printed (code %1).</source>
        <translation>报告有效：按项目现有数据重算，结果与所印一致（编码 %1）。</translation>
    </message>
    <message>
        <source>The report does not hold: it was printed of another project.</source>
        <translation>报告不适用：它是另一个项目的报告。</translation>
    </message>
    <message>
        <source>The report does not hold: the data are the same, but this version of the program computes other figures.</source>
        <translation>报告已失效：数据未变，但本版本程序算得的数值不同。</translation>
    </message>
    <message>
        <source>The report does not hold: the data are the same, but the figures are not. It was changed after it was printed, or was printed with other settings.</source>
        <translation>报告已失效：数据未变而数值不同。报告打印后被改动过，或打印时设置不同。</translation>
    </message>
    <message>
        <source>The report does not hold: the project has changed since it was printed.</source>
        <translation>报告已失效：打印之后项目有变更。</translation>
    </message>
    <message>
        <source>Project and data sources</source>
        <translation>项目与数据来源</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>住宅楼栋与人口</translation>
    </message>
    <message>
        <source>Walking network and estates</source>
        <translation>步行路网与小区</translation>
    </message>
    <message>
        <source>Areas and circles</source>
        <translation>区划与生活圈</translation>
    </message>
    <message>
        <source>Standards and targets</source>
        <translation>标准与目标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Figures of the summary</source>
        <translation>数值：摘要</translation>
    </message>
    <message>
        <source>Figures: walking coverage</source>
        <translation>数值：步行覆盖</translation>
    </message>
    <message>
        <source>Figures: basic kinds by circle</source>
        <translation>数值：各生活圈业态配齐</translation>
    </message>
    <message>
        <source>Figures: supply and demand</source>
        <translation>数值：供需匹配</translation>
    </message>
    <message>
        <source>Figures: the old and the young</source>
        <translation>数值：一老一小</translation>
    </message>
    <message>
        <source>Figures: deficits</source>
        <translation>数值：短板</translation>
    </message>
    <message>
        <source>Figures: monitoring</source>
        <translation>数值：监测指标</translation>
    </message>
    <message>
        <source>Figures: equity</source>
        <translation>数值：公平性</translation>
    </message>
    <message>
        <source>Figures: opening hours</source>
        <translation>数值：营业时间</translation>
    </message>
    <message>
        <source>Figures: how sure they are</source>
        <translation>数值：不确定性</translation>
    </message>
    <message>
        <source>Printed: %1 (%2). This project: %3 (%4).</source>
        <translation>报告所印：%1（%2）。本项目：%3（%4）。</translation>
    </message>
    <message>
        <source>It was printed by Yike %1; this is Yike %2.</source>
        <translation>报告由 Yike %1 打印；本程序为 Yike %2。</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <translation>%1：%2 → %3。</translation>
    </message>
    <message>
        <source>Other figures in: %1.</source>
        <translation>数值有变的部分：%1。</translation>
    </message>
    <message>
        <source>Every printed figure is as it was: what changed counts in none.</source>
        <translation>所印数值均未变：变更的内容不影响任何数值。</translation>
    </message>
    <message>
        <source>Table %1  Fingerprint by section</source>
        <translation>表%1  分项指纹</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>SHA-256 (first 16 digits)</source>
        <translation>SHA-256（前 16 位）</translation>
    </message>
    <message>
        <source>Rows: homes, outlets, streets, areas, norms, walkers, changes of the scenario, buildings; of figures the rows they stand in.</source>
        <translation>条数：楼栋、网点、路段、区划、指标、步行人群、方案变更、建筑；数值各项为所在表的行数。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Fingerprint: %1.</source>
        <translation>指纹：%1。</translation>
    </message>
    <message>
        <source>A report of the public edition carries the sum of all outlets and of all areas alone: that some changed can be told, and how many there are, but not which.</source>
        <translation>公开版报告只附全部网点、全部区域的汇总指纹：可以判断是否有变化及各自的总数，但不能指出是哪一处。</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Home %1</source>
        <translation>住宅楼栋 %1</translation>
    </message>
    <message>
        <source>measured on foot, not as the crow flies</source>
        <translation>按步行路网量算，不是直线距离</translation>
    </message>
    <message>
        <source>The way, %1</source>
        <translation>步行路线（%1）</translation>
    </message>
    <message>
        <source>Length on foot</source>
        <translation>步行距离</translation>
    </message>
    <message>
        <source>As the crow flies</source>
        <translation>直线距离</translation>
    </message>
    <message>
        <source>Detour factor %1: length on foot ÷ as the crow flies</source>
        <translation>绕行系数 %1：步行距离÷直线距离</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>one flight</source>
        <translation>1 段</translation>
    </message>
    <message>
        <source>%1 flights</source>
        <translation>%1 段</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Crossings of roads</source>
        <translation>过街次数</translation>
    </message>
    <message>
        <source>%1 with signals, %2 without</source>
        <translation>有信号灯 %1 处，无信号灯 %2 处</translation>
    </message>
    <message>
        <source>Rise and fall</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Bridges and underpasses</source>
        <translation>桥梁和地下通道</translation>
    </message>
    <message>
        <source>Gates of estates</source>
        <translation>经过的小区大门</translation>
    </message>
    <message>
        <source>How long it takes whom</source>
        <translation>各人群步行时间</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>走不到</translation>
    </message>
    <message>
        <source>crossings with signals: %1</source>
        <translation>信号灯过街 %1 处</translation>
    </message>
    <message>
        <source>crossings without signals: %1</source>
        <translation>无信号灯过街 %1 处</translation>
    </message>
    <message>
        <source>gates: %1</source>
        <translation>大门 %1 处</translation>
    </message>
    <message>
        <source>Street by street</source>
        <translation>逐路段</translation>
    </message>
    <message>
        <source>Route on foot</source>
        <translation>步行路线</translation>
    </message>
    <message>
        <source>Click where the walk starts and where it ends; more clicks add stops.</source>
        <translation>先点击起点，再点击终点；继续点击可增加途经点。</translation>
    </message>
    <message>
        <source>The route comes once the figures are there.</source>
        <translation>计算完成后即显示路线。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>No way on foot</source>
        <translation>步行无法到达</translation>
    </message>
    <message>
        <source>Choose another walker above to see the way others take.</source>
        <translation>在上方换一种步行人群，即可查看他们走的路线。</translation>
    </message>
    <message>
        <source>From %1 to %2, with one stop on the way</source>
        <translation>从%1到%2，途经 1 处</translation>
    </message>
    <message>
        <source>From %1 to %2, with %3 stops on the way</source>
        <translation>从%1到%2，途经 %3 处</translation>
    </message>
    <message>
        <source>Start and end are the same place: there is nothing to walk.</source>
        <translation>起点与终点是同一地点，无须步行。</translation>
    </message>
</context>
<context>
    <name>RulebookDraft</name>
    <message>
        <source>+ %1: %2</source>
        <translation>+ %1：%2</translation>
    </message>
    <message>
        <source>− %1: %2</source>
        <translation>− %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <translation>~ %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No norm differs.</source>
        <translation>指标没有差别。</translation>
    </message>
</context>
<context>
    <name>Rulebooks</name>
    <message>
        <source>national</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>local example</source>
        <translation>地方示例</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2 residents</source>
        <translation>%1—%2人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>≥ %1 m²</source>
        <translation>≥%1m²</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>15-minute circle</source>
        <translation>十五分钟生活圈</translation>
    </message>
    <message>
        <source>10-minute circle</source>
        <translation>十分钟生活圈</translation>
    </message>
    <message>
        <source>5-minute circle</source>
        <translation>五分钟生活圈</translation>
    </message>
    <message>
        <source>housing block</source>
        <translation>居住街坊</translation>
    </message>
    <message>
        <source>living circle of commerce</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>▲ required</source>
        <translation>▲应配建</translation>
    </message>
    <message>
        <source>△ advised</source>
        <translation>△宜配建</translation>
    </message>
    <message>
        <source>new areas</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>built areas</source>
        <translation>已建成</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>smallest size</source>
        <translation>最小规模</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>users</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>level and mark</source>
        <translation>层级与配建要求</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>人口规模</translation>
    </message>
    <message>
        <source>way of measuring</source>
        <translation>量算方式</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>核对状态</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>处</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>个</translation>
    </message>
    <message>
        <source>parking spaces</source>
        <translation>泊位</translation>
    </message>
    <message>
        <source>locker cells</source>
        <translation>格口</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>there is no pack “%1”</source>
        <translation>没有标准包“%1”</translation>
    </message>
    <message>
        <source>the pack “%1” is there twice, or has the id of one that ships with Yike</source>
        <translation>标准包“%1”重复，或与随软件提供的标准包同号</translation>
    </message>
    <message>
        <source>the service “%1” is in no catalogue</source>
        <translation>类别目录中没有“%1”</translation>
    </message>
    <message>
        <source>the service “%1” is there twice</source>
        <translation>类别“%1”重复</translation>
    </message>
    <message>
        <source>the norm “%1” is there twice</source>
        <translation>指标“%1”重复</translation>
    </message>
    <message>
        <source>no pack in use has a norm “%1”</source>
        <translation>所选标准包中没有指标“%1”</translation>
    </message>
    <message>
        <source>the norm “%1” lacks its document, number or clause</source>
        <translation>指标“%1”缺文件、文号或条款</translation>
    </message>
    <message>
        <source>“%1” and “%2” ask for different figures of the same service, level and group</source>
        <translation>“%1”与“%2”对同一类别、层级和人群给出不同数值</translation>
    </message>
    <message>
        <source>the ranges of residents of “%1” and “%2” overlap</source>
        <translation>“%1”与“%2”的人口规模区间重叠</translation>
    </message>
    <message>
        <source>the own figure for “%1” has no reason</source>
        <translation>“%1”的本项目取值没有写明理由</translation>
    </message>
    <message>
        <source>“%1” has two own figures</source>
        <translation>“%1”有两个本项目取值</translation>
    </message>
    <message>
        <source>the own figure for “%1” is out of range (%2)</source>
        <translation>“%1”的本项目取值超出范围（%2）</translation>
    </message>
    <message>
        <source>“%1” has no such figure (%2)</source>
        <translation>“%1”没有此项数值（%2）</translation>
    </message>
    <message>
        <source>“%1” has two targets</source>
        <translation>“%1”有两个目标</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Shows this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Usage: yike-cli %1 %2 [options]</source>
        <translation>用法：yike-cli %1 %2 [选项]</translation>
    </message>
    <message>
        <source>yike-cli %1 --help lists the options.</source>
        <translation>yike-cli %1 --help 列出全部选项。</translation>
    </message>
    <message>
        <source>%1 takes exactly one file: %2.</source>
        <translation>%1 需要且只需要一个文件：%2。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线半径</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网距离</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>实际步速</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>There</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>按标准测算</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Made-up demonstration data.</source>
        <translation>虚构示范数据。</translation>
    </message>
    <message>
        <source>%1 residents, %2 of them aged 60 and over, %3 under 3; %4 outlets.</source>
        <translation>常住人口 %1 人，其中60周岁及以上 %2 人、3岁以下 %3 人；设施网点 %4 处。</translation>
    </message>
    <message>
        <source>Walking coverage (share of the group)</source>
        <translation>人口步行覆盖率（占该人群比例）</translation>
    </message>
    <message>
        <source>Provision against the standards per head</source>
        <translation>千人指标与每百户指标</translation>
    </message>
    <message>
        <source>Deficits: %1, the first of them</source>
        <translation>短板 %1 项，居前的有</translation>
    </message>
    <message>
        <source>Oddities of the data: %1</source>
        <translation>数据核查清单：%1 条</translation>
    </message>
    <message>
        <source>computes walking coverage, adequacy and deficits, and writes them into the project</source>
        <translation>测算步行覆盖、供需与短板，并写入项目</translation>
    </message>
    <message>
        <source>Leaves the file as it is: prints only.</source>
        <translation>不改动文件，只显示结果。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this project.</source>
        <translation>项目未发现问题。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>发现 %1 条</translation>
    </message>
    <message>
        <source>names everything wrong with a project</source>
        <translation>检查项目并列出全部问题</translation>
    </message>
    <message>
        <source>--seed and --residents take whole numbers.</source>
        <translation>--seed 和 --residents 须为整数。</translation>
    </message>
    <message>
        <source>Written: %1 – the made-up district %2 with %3 residents in %4 residences and %5 outlets.</source>
        <translation>已写入：%1——虚构的%2，居民 %3 人、住宅楼栋 %4 栋、设施网点 %5 处。</translation>
    </message>
    <message>
        <source>writes the made-up demonstration district</source>
        <translation>生成虚构的示范区</translation>
    </message>
    <message>
        <source>Another seed gives another district.</source>
        <translation>换一个种子，得到另一个示范区。</translation>
    </message>
    <message>
        <source>Residents: 2,000 is a village, 2,000,000 a city; 200,000 by default.</source>
        <translation>居民人数：2000 为村庄，200 万为城市；默认 20 万。</translation>
    </message>
    <message>
        <source>Replaces a file of that name.</source>
        <translation>覆盖同名文件。</translation>
    </message>
    <message>
        <source>--osm-outlets takes outlets from the map file: name it with --osm.</source>
        <translation>--osm-outlets 从地图文件提取网点：请用 --osm 指定地图文件。</translation>
    </message>
    <message>
        <source>--column is written role=column, for instance --column residents=pop.</source>
        <translation>--column 写作 角色=列名，例如 --column residents=pop。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Without place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Added to %1 as one step that can be undone.</source>
        <translation>已作为一步可撤销的操作加入 %1。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>OpenStreetMap extract, PBF or XML: streets and base map.</source>
        <translation>OpenStreetMap 数据（PBF 或 XML）：步行路网与底图。</translation>
    </message>
    <message>
        <source>Table of people by building, estate or grid cell.</source>
        <translation>分楼栋、小区或格网的人口表。</translation>
    </message>
    <message>
        <source>Ledger of outlets.</source>
        <translation>设施网点台账。</translation>
    </message>
    <message>
        <source>Polygons of communities and subdistricts.</source>
        <translation>社区、街道（镇）边界。</translation>
    </message>
    <message>
        <source>Takes outlets from the map&apos;s own shops and amenities.</source>
        <translation>从地图自带的商铺和设施提取网点。</translation>
    </message>
    <message>
        <source>Says which column holds what, for instance residents=pop. Can be repeated.</source>
        <translation>指定列的含义，例如 residents=pop，可重复。</translation>
    </message>
    <message>
        <source>role=column</source>
        <translation>角色=列名</translation>
    </message>
    <message>
        <source>system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Name of the district.</source>
        <translation>行政区名称。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Base date of the figures, for instance 2025-12-31.</source>
        <translation>数据基准日，例如 2025-12-31。</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Which residents are counted, and by whom.</source>
        <translation>人口口径与来源。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>reads map files and tables into a project, new or existing</source>
        <translation>把地图文件和表格读入项目（新建或已有）</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
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
        <translation>道路</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>核查条目</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>tells what a project holds and where it came from</source>
        <translation>显示项目的内容与数据来源</translation>
    </message>
    <message>
        <source>Name the file to write: -o report.pdf.</source>
        <translation>请指定要写的文件：-o report.pdf。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Scenario by number or name; 0 is the present state.</source>
        <translation>方案编号或名称；0 为现状。</translation>
    </message>
    <message>
        <source>Prints JSON (docs/json.md) instead of text.</source>
        <translation>输出 JSON（见 docs/json.md）。</translation>
    </message>
    <message>
        <source>Usage: yike-cli COMMAND …   (yike-cli COMMAND --help tells more)</source>
        <translation>用法：yike-cli 命令 …   （yike-cli 命令 --help 查看详情）</translation>
    </message>
    <message>
        <source>language of what is printed (the system&apos;s by default)</source>
        <translation>输出语言（默认随系统）</translation>
    </message>
    <message>
        <source>version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed (the sentence on stderr says what to do), 2 wrong usage.</source>
        <translation>退出码：0 完成，1 失败（错误输出的句子说明如何处理），2 用法有误。</translation>
    </message>
    <message>
        <source>--lang is followed by zh or en.</source>
        <translation>--lang 后须跟 zh 或 en。</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Not in the ledger, not assessed: %1</source>
        <translation>台账中没有、本次未评价：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>--join-ends is a length of 0 to 20 metres.</source>
        <translation>--join-ends 为 0 至 20 米的长度。</translation>
    </message>
    <message>
        <source>Line layer of streets (Shapefile, GeoPackage, DXF …); takes the place of the map&apos;s.</source>
        <translation>道路线图层（Shapefile、GeoPackage、DXF……），替换地图的道路。</translation>
    </message>
    <message>
        <source>Ends of such lines nearer than this to another line are joined to it; 0.5 by default.</source>
        <translation>线的端点与另一条线相距小于此值时接合，默认 0.5。</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Raster of heights (GeoTIFF …): the slopes of the streets.</source>
        <translation>高程栅格（GeoTIFF……），用于量取道路坡度。</translation>
    </message>
    <message>
        <source>the number or the name of an outlet</source>
        <translation>设施网点的编号或名称</translation>
    </message>
    <message>
        <source>outlets that stand beside a street</source>
        <translation>临近道路的设施网点</translation>
    </message>
    <message>
        <source>places at most %1 from a street</source>
        <translation>距道路不超过 %1 的地点</translation>
    </message>
    <message>
        <source>Who reaches %1 on foot: %2</source>
        <translation>能步行到达%1的范围:%2</translation>
    </message>
    <message>
        <source>What is reached on foot from %1: %2</source>
        <translation>从%1步行可达的范围:%2</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>范围内人口</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>Land, ha</source>
        <translation>面积(公顷)</translation>
    </message>
    <message>
        <source>Streets, km</source>
        <translation>道路(km)</translation>
    </message>
    <message>
        <source>Who reaches this outlet: its number or its name.</source>
        <translation>谁能到达这个设施网点:填编号或名称。</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>What is reached from this place, in degrees.</source>
        <translation>从这个地点能到达哪里,经纬度以度为单位。</translation>
    </message>
    <message>
        <source>Who reaches the nearest outlet of this service, for instance convenience-store.</source>
        <translation>谁能到达这一类别最近的设施网点,例如 convenience-store。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who walks: %1. Adult by default, metres where the limits are in metres.</source>
        <translation>步行人群:%1。默认为 adult;限值以米计时为 metres。</translation>
    </message>
    <message>
        <source>walker</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>For instance 5min,10min,15min (default) or 300m,500m,1000m.</source>
        <translation>例如 5min,10min,15min(默认)或 300m,500m,1000m。</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Writes the reached streets instead of the land.</source>
        <translation>输出可达的道路,而不是范围面。</translation>
    </message>
    <message>
        <source>The file to write: .gpkg, .geojson, .shp or .kml.</source>
        <translation>要写入的文件:.gpkg、.geojson、.shp 或 .kml。</translation>
    </message>
    <message>
        <source>writes what lies within minutes or metres of an outlet, a service or a place</source>
        <translation>输出设施网点、类别或地点的步行等时圈(按分钟或按米)</translation>
    </message>
    <message>
        <source>writes a table of minutes or metres from points to points, or to the nearest of each category</source>
        <translation>输出步行分钟或米数表：点到点，或到每类最近的一处</translation>
    </message>
    <message>
        <source>valhalla, or ascending grades in per cent with factors 0.1 – 20: -10:1.33 0:1 10:1.83</source>
        <translation>valhalla，或由低到高的坡度（%）与用时倍数 0.1–20：-10:1.33 0:1 10:1.83</translation>
    </message>
    <message>
        <source>%1 – %2 %, or no</source>
        <translation>%1 – %2 %，或 no</translation>
    </message>
    <message>
        <source>%1 – %2, or no</source>
        <translation>%1 – %2，或 no</translation>
    </message>
    <message>
        <source>--set is written WALKER.FIGURE=VALUE, for instance age70.speed=0.9. Walkers: adult, age60, age70, age80, child, pram, wheelchair. Figures: speed, stairs-up, stairs-down, signal, crossing, slope, grades, steepest, source.</source>
        <translation>--set 写作 人群.数值=值，例如 age70.speed=0.9。人群：adult、age60、age70、age80、child、pram、wheelchair。数值：speed、stairs-up、stairs-down、signal、crossing、slope、grades、steepest、source。</translation>
    </message>
    <message>
        <source>The walker that counts metres has no figures to change.</source>
        <translation>“标准口径”只计米数，没有可改的数值。</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Allowed: %3.</source>
        <translation>%1 不能为 %2。允许：%3。</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不能走</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Stairs up ×</source>
        <translation>上楼梯 ×</translation>
    </message>
    <message>
        <source>Stairs down ×</source>
        <translation>下楼梯 ×</translation>
    </message>
    <message>
        <source>Signals s</source>
        <translation>信号过街 秒</translation>
    </message>
    <message>
        <source>Crossings s</source>
        <translation>无信号过街 秒</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Steepest %</source>
        <translation>最大坡度 %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Time by grade (per cent: factor)</source>
        <translation>各坡度用时（坡度 %：倍数）</translation>
    </message>
    <message>
        <source>--restore names a walker, or all.</source>
        <translation>--restore 后写人群名称或 all。</translation>
    </message>
    <message>
        <source>Changes a figure, for instance age70.speed=0.9 (m/s), wheelchair.steepest=8 (%), pram.stairs-up=no, adult.grades=valhalla. Can be repeated; one step of the history.</source>
        <translation>修改一个数值，例如 age70.speed=0.9（米/秒）、wheelchair.steepest=8（%）、pram.stairs-up=no、adult.grades=valhalla。可重复；计为历史中的一步。</translation>
    </message>
    <message>
        <source>walker.figure=value</source>
        <translation>人群.数值=值</translation>
    </message>
    <message>
        <source>Puts back the preset of a walker, or of all.</source>
        <translation>恢复某一人群或全部（all）的默认值。</translation>
    </message>
    <message>
        <source>lists who walks how fast, and changes it</source>
        <translation>列出各类人群走得多快，并可修改</translation>
    </message>
    <message>
        <source>--limits is written like 5min,10min,15min or 300m,500m,1000m, up to 60 min or 5,000 m.</source>
        <translation>--limits 写作 5min,10min,15min 或 300m,500m,1000m,最大 60 min 或 5000 m。</translation>
    </message>
    <message>
        <source>Metres go with the walker &apos;metres&apos;, minutes with all others.</source>
        <translation>以米计的限值只用于 metres 人群,以分钟计的限值用于其他人群。</translation>
    </message>
    <message>
        <source>Name one start: --outlet, --at or --service.</source>
        <translation>请指定一个起点:--outlet、--at 或 --service。</translation>
    </message>
    <message>
        <source>--at is written LON,LAT in degrees, for instance --at 121.48,31.22.</source>
        <translation>--at 写作 经度,纬度(度),例如 --at 121.48,31.22。</translation>
    </message>
    <message>
        <source>Name the file to write: -o isochrone.gpkg.</source>
        <translation>请指定要写入的文件:-o isochrone.gpkg。</translation>
    </message>
    <message>
        <source>The file to write ends in .gpkg, .geojson, .shp or .kml.</source>
        <translation>要写入的文件应以 .gpkg、.geojson、.shp 或 .kml 结尾。</translation>
    </message>
    <message>
        <source>--walker is one of %1.</source>
        <translation>--walker 应为以下之一:%1。</translation>
    </message>
    <message>
        <source>--limit is written 15min (at most 600min) or 1000m (at most 100000m).</source>
        <translation>--limit 写作 15min（最多 600min）或 1000m（最多 100000m）。</translation>
    </message>
    <message>
        <source>--walker is one of metres, adult, age60, age70, age80, child, pram, wheelchair.</source>
        <translation>--walker 可取 metres、adult、age60、age70、age80、child、pram、wheelchair 之一。</translation>
    </message>
    <message>
        <source>The limit does not fit the walker: metres has a limit in m, all others in min.</source>
        <translation>限值与步行人群不符：metres 的限值以 m 计，其余以 min 计。</translation>
    </message>
    <message>
        <source>--column is written role=column, for instance --column key=number.</source>
        <translation>--column 写作 角色=列名，例如 --column key=编号。</translation>
    </message>
    <message>
        <source>Name a project, or a map file with --osm: one of the two.</source>
        <translation>请指定一个项目，或用 --osm 指定一个地图文件：二者取其一。</translation>
    </message>
    <message>
        <source>--to asks for every pair, --nearest for the nearest of each category: one of the two.</source>
        <translation>--to 求每一对起终点，--nearest 求每类中最近的一处：二者取其一。</translation>
    </message>
    <message>
        <source>A map file holds no residences and no ledger: name --from, and --to or --nearest.</source>
        <translation>地图文件中没有居住点，也没有台账：请给出 --from，以及 --to 或 --nearest。</translation>
    </message>
    <message>
        <source>--snap is edge (default) or node.</source>
        <translation>--snap 可取 edge（默认）或 node。</translation>
    </message>
    <message>
        <source>OpenStreetMap extract instead of a project: its streets alone.</source>
        <translation>以 OpenStreetMap 地图文件代替项目：只用其中的道路。</translation>
    </message>
    <message>
        <source>Table of starting points: id, lon, lat. Without it: the project&apos;s residences.</source>
        <translation>起点表：id、lon、lat。不给出时为项目中的居住点。</translation>
    </message>
    <message>
        <source>Table of goals: id, lon, lat. One row for every pair.</source>
        <translation>终点表：id、lon、lat。每一对起终点一行。</translation>
    </message>
    <message>
        <source>Table of goals with a category: one row for the nearest of each category. Without --to and --nearest: the project&apos;s outlets by service.</source>
        <translation>带类别的终点表：每类最近的一处占一行。--to 与 --nearest 都不给出时，为项目网点按服务分类。</translation>
    </message>
    <message>
        <source>Who walks: metres (default), adult, age60, age70, age80, child, pram or wheelchair.</source>
        <translation>谁在走：metres（默认）、adult、age60、age70、age80、child、pram 或 wheelchair。</translation>
    </message>
    <message>
        <source>How far, the limit included: 15min or 1000m. Without it: 60min, or 5000m.</source>
        <translation>走多远（含限值）：15min 或 1000m。不给出时为 60min 或 5000m。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>edge (default): places join the street at the nearest position in sight, with their way there. node: both ends jump to the nearest junction, as other tools do.</source>
        <translation>edge（默认）：起终点接到可直达的最近路段位置，并计入到路边的距离。node：两端都移到最近的路口，与其他工具的做法相同。</translation>
    </message>
    <message>
        <source>Adds the way walked as a line (WKT, longitude latitude).</source>
        <translation>附上步行路线（WKT 折线，经度 纬度）。</translation>
    </message>
    <message>
        <source>Leaves out pairs beyond the limit.</source>
        <translation>不列出超出限值的起终点对。</translation>
    </message>
    <message>
        <source>Says which column holds what, for instance key=number. Can be repeated.</source>
        <translation>指明哪一列是什么，例如 key=编号。可多次使用。</translation>
    </message>
    <message>
        <source>The CSV to write; without it, it is printed.</source>
        <translation>要写出的 CSV；不给出时直接打印。</translation>
    </message>
    <message>
        <source>--%1 is followed by a number, not by “%2”.</source>
        <translation>--%1 后面应写一个数,而不是“%2”。</translation>
    </message>
    <message>
        <source>--steps is written cost:weight,…, for instance 5:1,10:0.68,15:0.22.</source>
        <translation>--steps 的写法是“成本:权重,…”,例如 5:1,10:0.68,15:0.22。</translation>
    </message>
    <message>
        <source>This measure needs --catchment: the cost up to which something counts.</source>
        <translation>这个指标需要 --catchment,即计入的最大成本。</translation>
    </message>
    <message>
        <source>--decay is one of flat, steps, gravity, exponential, gaussian, gaussian-limit, luo-qi, wan, uniform, triangular, epanechnikov, quartic, triweight.</source>
        <translation>--decay 可取 flat、steps、gravity、exponential、gaussian、gaussian-limit、luo-qi、wan、uniform、triangular、epanechnikov、quartic、triweight。</translation>
    </message>
    <message>
        <source>%1 needs a decay: --steps, --sigma or --decay.</source>
        <translation>%1 需要衰减函数:--steps、--sigma 或 --decay。</translation>
    </message>
    <message>
        <source>Name the three tables: --demand, --supply and --costs.</source>
        <translation>请给出三张表:--demand、--supply 和 --costs。</translation>
    </message>
    <message>
        <source>--rank is for the concentration index: it goes with --equity.</source>
        <translation>--rank 用于集中指数,须与 --equity 一起使用。</translation>
    </message>
    <message>
        <source>--column is written role=column; roles: demand.id, demand.value, supply.id, supply.value, costs.from, costs.to, costs.cost.</source>
        <translation>--column 的写法是“用途=列名”;用途有 demand.id、demand.value、supply.id、supply.value、costs.from、costs.to、costs.cost。</translation>
    </message>
    <message>
        <source>--method is one of nearest, coverage, cumulative, gravity, 2sfca, e2sfca, gaussian-2sfca, kernel-2sfca, 3sfca, m2sfca, bfca, availability, raam.</source>
        <translation>--method 可取 nearest、coverage、cumulative、gravity、2sfca、e2sfca、gaussian-2sfca、kernel-2sfca、3sfca、m2sfca、bfca、availability、raam。</translation>
    </message>
    <message>
        <source>--catchment cannot be negative.</source>
        <translation>--catchment 不能是负数。</translation>
    </message>
    <message>
        <source>--tau and --rho are above 0.</source>
        <translation>--tau 和 --rho 应大于 0。</translation>
    </message>
    <message>
        <source>--cycles is 1 to 100000, --candidates 0 (all) to 100000.</source>
        <translation>--cycles 取 1 至 100000,--candidates 取 0(全部)至 100000。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>CSV of demand points: id, value (people).</source>
        <translation>需求点 CSV:id、value(人口)。</translation>
    </message>
    <message>
        <source>CSV of supply points: id, value (capacity).</source>
        <translation>供给点 CSV:id、value(容量)。</translation>
    </message>
    <message>
        <source>CSV of costs: from, to, cost; an empty cost is no way. A table of yike-cli times will do.</source>
        <translation>成本 CSV:from、to、cost;成本为空表示不能到达。可直接用 yike-cli times 写出的表。</translation>
    </message>
    <message>
        <source>nearest, coverage, cumulative, gravity, 2sfca, e2sfca, gaussian-2sfca, kernel-2sfca, 3sfca, m2sfca, bfca, availability or raam.</source>
        <translation>nearest、coverage、cumulative、gravity、2sfca、e2sfca、gaussian-2sfca、kernel-2sfca、3sfca、m2sfca、bfca、availability 或 raam。</translation>
    </message>
    <message>
        <source>Farthest cost that counts, itself included, in the unit of the costs.</source>
        <translation>计入的最大成本(含本身),单位同成本表。</translation>
    </message>
    <message>
        <source>Weight by cost: flat, steps, gravity, exponential, gaussian, gaussian-limit, luo-qi, wan, or a kernel (uniform, triangular, epanechnikov, quartic, triweight).</source>
        <translation>成本的权重:flat、steps、gravity、exponential、gaussian、gaussian-limit、luo-qi、wan,或核函数(uniform、triangular、epanechnikov、quartic、triweight)。</translation>
    </message>
    <message>
        <source>Weights up to costs: 5:1,10:0.68,15:0.22.</source>
        <translation>各段成本以内的权重:5:1,10:0.68,15:0.22。</translation>
    </message>
    <message>
        <source>cost:weight,…</source>
        <translation>成本:权重,…</translation>
    </message>
    <message>
        <source>exponential: exp(-friction·cost); gravity: (cost/scale) to the power of -friction. Default 1.</source>
        <translation>exponential:exp(-friction·成本);gravity:(成本/scale) 的 -friction 次方。默认 1。</translation>
    </message>
    <message>
        <source>gravity: the cost that weighs 1. Default 1.</source>
        <translation>gravity:权重为 1 的成本。默认 1。</translation>
    </message>
    <message>
        <source>gravity: smaller costs count as this.</source>
        <translation>gravity:更小的成本按此计。</translation>
    </message>
    <message>
        <source>gaussian: exp(-cost²/2σ²).</source>
        <translation>gaussian:exp(-成本²/2σ²)。</translation>
    </message>
    <message>
        <source>raam: travel cost worth as much as the mean crowding. Default 60.</source>
        <translation>raam:与平均拥挤程度相当的出行成本。默认 60。</translation>
    </message>
    <message>
        <source>raam: mean people per capacity. Default: of the tables.</source>
        <translation>raam:单位容量的平均人数。默认按表计算。</translation>
    </message>
    <message>
        <source>raam: so many nearest supply points to choose from; 0 is all. Default 20.</source>
        <translation>raam:可选的最近供给点个数,0 为全部。默认 20。</translation>
    </message>
    <message>
        <source>raam: at most so many. Default 150.</source>
        <translation>raam:最多轮数。默认 150。</translation>
    </message>
    <message>
        <source>PySAL access&apos;s conventions: 3sfca chooses among all pairs given, raam moves whole people at once.</source>
        <translation>采用 PySAL access 的约定:3sfca 在给出的全部点对中选择,raam 按整数人数同时调整。</translation>
    </message>
    <message>
        <source>Prints how the result is spread: Gini, Palma, Theil (with -o beside the table, else instead).</source>
        <translation>输出结果的分布是否公平:基尼系数、帕尔马比值、泰尔指数(有 -o 时另写表,否则只输出这些)。</translation>
    </message>
    <message>
        <source>Column of the demand table to rank by: adds the concentration index.</source>
        <translation>需求表中用来排序的列:加算集中指数。</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Says which column holds what, for instance demand.value=age60. Can be repeated.</source>
        <translation>指定各列的用途,例如 demand.value=age60。可重复。</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is no number.</source>
        <translation>%2 列的“%1”不是数。</translation>
    </message>
    <message>
        <source>%1 in the column %2 is out of range: 0, or 1e-9 to 1e12.</source>
        <translation>%2 列的 %1 超出范围:应为 0,或 1e-9 至 1e12。</translation>
    </message>
    <message>
        <source>the id “%1” is there twice.</source>
        <translation>编号“%1”重复。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 没有数据行。</translation>
    </message>
    <message>
        <source>there is no “%1” in %2.</source>
        <translation>%2 中没有“%1”。</translation>
    </message>
    <message>
        <source>the pair “%1”, “%2” is there twice.</source>
        <translation>点对“%1”、“%2”重复。</translation>
    </message>
    <message>
        <source>computes measures of access and equity on tables of people, capacities and costs</source>
        <translation>用人口、容量和成本表计算可达性与公平性指标</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>标准条目</translation>
    </message>
    <message>
        <source>Name a norm with --norm:</source>
        <translation>用 --norm 指定标准条目：</translation>
    </message>
    <message>
        <source>There is no norm “%1”. Without --norm all of them are listed.</source>
        <translation>没有标准条目“%1”。不带 --norm 时列出全部条目。</translation>
    </message>
    <message>
        <source>There is no area “%1” in this project.</source>
        <translation>项目中没有区域“%1”。</translation>
    </message>
    <message>
        <source>--group is followed by age bands, say 70-79|80+.</source>
        <translation>--group 后面写年龄段，例如 70-79|80+。</translation>
    </message>
    <message>
        <source>There is no such figure: the norm is not told for this group or area, or the service has no capacity here.</source>
        <translation>没有这个数值：该标准不针对此人群或区域，或该类别在此没有容量数据。</translation>
    </message>
    <message>
        <source>tells why a figure is what it is: norm, formula, people, outlets, what would change it</source>
        <translation>说明数值的由来：标准、公式、人口、网点以及哪些因素会改变它</translation>
    </message>
    <message>
        <source>The norm of the figure; without it they are listed.</source>
        <translation>数值所依据的标准条目；不写则列出全部。</translation>
    </message>
    <message>
        <source>Name or number of a community, circle or subdistrict (the whole project).</source>
        <translation>社区、生活圈或街道的名称或编号（默认全项目）。</translation>
    </message>
    <message>
        <source>Age bands, say 70-79|80+ (the norm&apos;s own users).</source>
        <translation>年龄段，例如 70-79|80+（默认为标准的服务人群）。</translation>
    </message>
    <message>
        <source>Capacity in reach of one home, for this service.</source>
        <translation>某住宅可达的该类别容量。</translation>
    </message>
    <message>
        <source>The home, by number.</source>
        <translation>住宅楼栋编号。</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时段</translation>
    </message>
    <message>
        <source>Breakfast 6–9</source>
        <translation>早间 6–9 时</translation>
    </message>
    <message>
        <source>Noon 11–13</source>
        <translation>午间 11–13 时</translation>
    </message>
    <message>
        <source>Evening 20–22</source>
        <translation>晚间 20–22 时</translation>
    </message>
    <message>
        <source>Night 22–6</source>
        <translation>夜间 22–6 时</translation>
    </message>
    <message>
        <source>Hours known</source>
        <translation>营业时间已知</translation>
    </message>
    <message>
        <source>Share of the group within the standard along the network, of outlets known to be open for at least half of the time. Outlets whose hours nobody knows are in no column.</source>
        <translation>按路网距离计算的覆盖率，只计该时段至少一半时间确知营业的网点；营业时间不明的网点不计入任何时段。</translation>
    </message>
    <message>
        <source>tells coverage at breakfast, at noon, in the evening and at night</source>
        <translation>给出早间、午间、晚间、夜间各时段的覆盖率</translation>
    </message>
    <message>
        <source>Polygons of residential estates, with a name and whether they are walled.</source>
        <translation>小区边界面，带名称和有无围墙。</translation>
    </message>
    <message>
        <source>Points of their gates: who passes, on foot or by car, at which hours.</source>
        <translation>小区出入口点：人行或车行、对外或刷脸、开放时段。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tells the monitoring figures of the ministries against their targets</source>
        <translation>给出部委监测指标及其目标</translation>
    </message>
    <message>
        <source>Last year&apos;s project, to stand beside this one.</source>
        <translation>上年的项目文件，用于对比。</translation>
    </message>
    <message>
        <source>between</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Order of communities</source>
        <translation>社区排序相关</translation>
    </message>
    <message>
        <source>There, of the standard</source>
        <translation>现状占标准</translation>
    </message>
    <message>
        <source>Capacity per 1,000 users in reach (E2SFCA)</source>
        <translation>每千名服务对象可达容量（E2SFCA）</translation>
    </message>
    <message>
        <source>%1 runs, seed %2. Nine runs of ten lie between the two figures.</source>
        <translation>模拟 %1 次，种子 %2。十次中有九次落在区间之内。</translation>
    </message>
    <message>
        <source>Drawn: walking speeds, length of the ways, people by community and home, capacities. Ways and nearest outlets are held fixed.</source>
        <translation>抽样变量：步速、路程、各社区与各楼栋人口、设施容量；步行路径与最近网点保持不变。</translation>
    </message>
    <message>
        <source>--runs is followed by a number of runs, say 1000.</source>
        <translation>--runs 后面写模拟次数，例如 1000。</translation>
    </message>
    <message>
        <source>--seed is followed by a whole number.</source>
        <translation>--seed 后面写一个整数。</translation>
    </message>
    <message>
        <source>tells between what the figures lie, and whether the order of communities holds</source>
        <translation>给出各项数值的误差区间，以及社区排序是否稳定</translation>
    </message>
    <message>
        <source>How often everything is drawn (1000).</source>
        <translation>模拟次数（默认 1000）。</translation>
    </message>
    <message>
        <source>Where the random numbers start (1): the same seed gives the same figures.</source>
        <translation>随机数种子（默认 1）：同一种子得到同样的结果。</translation>
    </message>
    <message>
        <source>Every figure of every area, as CSV.</source>
        <translation>以 CSV 输出各区域的全部数值。</translation>
    </message>
    <message>
        <source>%1 is no text. Save the table as CSV (UTF-8).</source>
        <translation>%1 不是文本文件。请将表另存为 CSV(UTF-8)。</translation>
    </message>
    <message>
        <source>a quotation mark is never closed.</source>
        <translation>有引号没有闭合。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its columns are: %3. Name one with --column.</source>
        <translation>%1 没有“%2”列。现有的列:%3。请用 --column 指定。</translation>
    </message>
    <message>
        <source>the row has %1 cells, the header %2.</source>
        <translation>该行有 %1 个单元格,表头有 %2 个。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行:%3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>划定方式</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>四至范围</translation>
    </message>
    <message>
        <source>The project has no circles, tiers or school districts.</source>
        <translation>项目中没有生活圈或学区。</translation>
    </message>
    <message>
        <source>Width, minutes</source>
        <translation>跨度（分钟）</translation>
    </message>
    <message>
        <source>wider than asked for</source>
        <translation>超出要求的跨度</translation>
    </message>
    <message>
        <source>No circle could be made.</source>
        <translation>无法划出生活圈。</translation>
    </message>
    <message>
        <source>In no circle:</source>
        <translation>未划入：</translation>
    </message>
    <message>
        <source>--least and --most are followed by people, --width and --across by minutes up to 60.</source>
        <translation>--least 和 --most 后跟人数，--width 和 --across 后跟不超过60的分钟数。</translation>
    </message>
    <message>
        <source>%1 circles were added to the project.</source>
        <translation>已向项目添加%1个生活圈。</translation>
    </message>
    <message>
        <source>The file is followed by list or propose.</source>
        <translation>文件名后为 list 或 propose。</translation>
    </message>
    <message>
        <source>people a circle has at least (15000)</source>
        <translation>每个生活圈的最少人数（15000）</translation>
    </message>
    <message>
        <source>people a circle has at most (50000)</source>
        <translation>每个生活圈的最多人数（50000）</translation>
    </message>
    <message>
        <source>minutes between the middles of its communities, where possible (15)</source>
        <translation>所辖社区中心之间的步行分钟数，尽量不超过（15）</translation>
    </message>
    <message>
        <source>minutes within which people walk across a border (10)</source>
        <translation>步行跨越社区边界的分钟数（10）</translation>
    </message>
    <message>
        <source>only communities that are in no circle yet</source>
        <translation>只用尚未划入生活圈的社区</translation>
    </message>
    <message>
        <source>adds the proposed circles to the project, as one step of its history</source>
        <translation>把建议的生活圈写入项目，记为一步操作</translation>
    </message>
    <message>
        <source>lists circles, tiers and school districts with their bounds, or proposes circles</source>
        <translation>列出生活圈、学区及四至范围，或按社区建议生活圈</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Palma</source>
        <translation>帕尔玛比</translation>
    </message>
    <message>
        <source>Theil</source>
        <translation>泰尔指数</translation>
    </message>
    <message>
        <source>Concentration by share of the old</source>
        <translation>按老年人占比的集中指数</translation>
    </message>
    <message>
        <source>Nothing within 60 min</source>
        <translation>60 分钟内无网点</translation>
    </message>
    <message>
        <source>minutes at their own pace</source>
        <translation>实际步速步行分钟</translation>
    </message>
    <message>
        <source>capacity per person in reach</source>
        <translation>人均可达容量</translation>
    </message>
    <message>
        <source>Behind in</source>
        <translation>偏低类别数</translation>
    </message>
    <message>
        <source>of</source>
        <translation>参评项数</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Communities left behind: among the least covered fifth, and ten points under the whole, in at least three services</source>
        <translation>薄弱社区：至少三类服务的覆盖率处于各社区最低的五分之一，且比全区低十个百分点以上</translation>
    </message>
    <message>
        <source>tells how evenly access is spread, and which communities are left behind</source>
        <translation>给出可达性的公平程度与薄弱社区</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>标准包</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>With a figure</source>
        <translation>有数值</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核对状态</translation>
    </message>
    <message>
        <source>, at least %1 m²</source>
        <translation>，不小于%1m²</translation>
    </message>
    <message>
        <source>%1: the project&apos;s own figure; the document: %2; reason: %3</source>
        <translation>%1：本项目取值；条文：%2；理由：%3</translation>
    </message>
    <message>
        <source>+ %1: %2</source>
        <translation>+ %1：%2</translation>
    </message>
    <message>
        <source>− %1: %2</source>
        <translation>− %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <translation>~ %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>由%1到%2：</translation>
    </message>
    <message>
        <source>No norm differs.</source>
        <translation>指标没有差别。</translation>
    </message>
    <message>
        <source>%1: %2 norms, %3 of them without a figure; %4 services of its own; %5 contradictions.</source>
        <translation>%1：指标%2条，其中%3条没有数值；自带类别%4个；矛盾%5处。</translation>
    </message>
    <message>
        <source>There is no pack “%1”. yike-cli rulebook list tells which there are.</source>
        <translation>没有标准包“%1”。yike-cli rulebook list 列出现有标准包。</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>请用 -o 指明写入的文件。</translation>
    </message>
    <message>
        <source>rulebook is followed by: list, show PACK, compare A B, check FILE.json, export PACK -o FILE, use PROJECT.gpkg, import PROJECT.gpkg FILE.json. A, B and PACK are the id of a pack, starter, a pack&apos;s file or a project.</source>
        <translation>rulebook 之后是：list、show PACK、compare A B、check FILE.json、export PACK -o FILE、use PROJECT.gpkg、import PROJECT.gpkg FILE.json。A、B、PACK 是标准包编号、starter、标准包文件或项目。</translation>
    </message>
    <message>
        <source>export: the file to write.</source>
        <translation>export：写入的文件。</translation>
    </message>
    <message>
        <source>use: the packs, in order, with commas between; starter is what a new project has.</source>
        <translation>use：依次列出标准包，以逗号分隔；starter 为新项目的默认选择。</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>use: a figure of the project&apos;s own, for instance gb50437-beds=35, with --reason. NORM.size= sets the smallest size in m², NORM.share= the share in per mille. Can be repeated.</source>
        <translation>use：本项目取值，如 gb50437-beds=35，并用 --reason 写明理由。NORM.size= 为最小规模（m²），NORM.share= 为比例（千分比）。可重复。</translation>
    </message>
    <message>
        <source>norm=value</source>
        <translation>指标=数值</translation>
    </message>
    <message>
        <source>use: takes the document&apos;s figure again. Can be repeated.</source>
        <translation>use：恢复条文值。可重复。</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>use: why the figures are the project&apos;s own.</source>
        <translation>use：采用本项目取值的理由。</translation>
    </message>
    <message>
        <source>use: who set them.</source>
        <translation>use：由谁确定。</translation>
    </message>
    <message>
        <source>lists, compares, checks and chooses rulebooks</source>
        <translation>列出、比较、检查和选用标准指标库</translation>
    </message>
    <message>
        <source>--override is written NORM=VALUE, for instance gb50437-beds=35.</source>
        <translation>--override 写作 指标=数值，如 gb50437-beds=35。</translation>
    </message>
    <message>
        <source>In use: %1; %2 norms, %3 figures of the project&apos;s own.</source>
        <translation>在用：%1；指标%2条，本项目取值%3个。</translation>
    </message>
    <message>
        <source>“%1” has no figure of the project&apos;s own.</source>
        <translation>“%1”没有本项目取值。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kindergarten places</source>
        <translation>幼儿园学位</translation>
    </message>
    <message>
        <source>Spare (+), short (−)</source>
        <translation>富余(+)／缺口(−)</translation>
    </message>
    <message>
        <source>Where the people come from</source>
        <translation>人口口径、来源与基准日</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>%1 年人口</translation>
    </message>
    <message>
        <source>People in %1, carried forward by age: %2 births, %3 deaths, %4 net migration</source>
        <translation>%1 年人口（按年龄推算）：出生 %2 人，死亡 %3 人，净迁入 %4 人</translation>
    </message>
    <message>
        <source>--year is a year, for instance 2030, or 0 for the base year.</source>
        <translation>--year 后写年份，例如 2030；0 为基准年。</translation>
    </message>
    <message>
        <source>--births is the number of births a year in the whole project.</source>
        <translation>--births 后写全项目每年出生人数。</translation>
    </message>
    <message>
        <source>--birth-trend is per cent a year, for instance -3.</source>
        <translation>--birth-trend 后写出生人数每年变化的百分比，例如 -3。</translation>
    </message>
    <message>
        <source>The year %1 cannot be reached: it has to be later than the base year (%2), by at most %3 years.</source>
        <translation>无法推算到 %1 年：须晚于基准年（%2），且不超过 %3 年。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Plan year people are carried to; 0: the base year.</source>
        <translation>人口推算到的规划年；0 为基准年。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Births a year in the whole project; else as the youngest ages show.</source>
        <translation>全项目每年出生人数；不给则按最小年龄组推得。</translation>
    </message>
    <message>
        <source>Per cent a year by which births change.</source>
        <translation>出生人数每年变化的百分比。</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Keeps plan year and births in the project, as one step of the history: every figure is told for that year.</source>
        <translation>将规划年与出生数存入项目（历史中的一步），此后各项指标均按该年计。</translation>
    </message>
    <message>
        <source>Prints CSV: one line for each area, year and band.</source>
        <translation>输出 CSV：每个区域、年份、年龄组一行。</translation>
    </message>
    <message>
        <source>tells people by age, now and in the plan year</source>
        <translation>按年龄列出现状与规划年人口</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>Short (−) or spare (+)</source>
        <translation>缺口（−）或富余（+）</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>5分钟可达</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>10分钟可达</translation>
    </message>
    <message>
        <source>In 15 min</source>
        <translation>15分钟可达</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>按标准覆盖</translation>
    </message>
    <message>
        <source>Adequacy per 1,000</source>
        <translation>可达供需比（每千人）</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>tells supply, reach, adequacy and deficit for the old and the young</source>
        <translation>列出一老一小各专题的供给、可达、供需与缺口</translation>
    </message>
    <message>
        <source>Prints CSV: one line for each area and theme.</source>
        <translation>输出CSV：每个区域、每个专题一行。</translation>
    </message>
    <message>
        <source>--draws is followed by a number of draws, say 1000; 0 leaves the chapter out.</source>
        <translation>--draws 后跟抽样次数，例如 1000；0 表示不评价不确定性。</translation>
    </message>
    <message>
        <source>Last year&apos;s project: its monitoring figures stand beside this year&apos;s.</source>
        <translation>上年的项目：其监测指标与本年并列。</translation>
    </message>
    <message>
        <source>How often everything is drawn to tell how sure the figures are (200; 0: not at all).</source>
        <translation>不确定性分析的抽样次数（200；0 表示不做）。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>The history tells nothing of object %1.</source>
        <translation>历史中没有对象 %1 的记录。</translation>
    </message>
    <message>
        <source>--newest and --object are followed by a whole number.</source>
        <translation>--newest 和 --object 后面要跟整数。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何改动。</translation>
    </message>
    <message>
        <source>--to is followed by the number of a step of the history; 0 is before the first.</source>
        <translation>--to 后面要跟历史中的步骤号；0 表示第一步之前。</translation>
    </message>
    <message>
        <source>The streets were read anew since then and stay as they are: the history keeps no former streets.</source>
        <translation>此后重新读入过路网，路网保持现在的样子：历史不保存旧路网。</translation>
    </message>
    <message>
        <source>The base map was read anew since then and stays as it is.</source>
        <translation>此后重新读入过底图，底图保持现在的样子。</translation>
    </message>
    <message>
        <source>The project is in that state already.</source>
        <translation>项目已经是那个状态。</translation>
    </message>
    <message>
        <source>Back at step %1, as step %2 of the history; %3 objects were changed.</source>
        <translation>已回到第 %1 步，记为历史第 %2 步；共改动 %3 个对象。</translation>
    </message>
    <message>
        <source>tells who changed what and when, of the project or of one object</source>
        <translation>列出谁在何时改了什么，可看整个项目或单个对象</translation>
    </message>
    <message>
        <source>how many steps, the newest first (100)</source>
        <translation>列出多少步，最新的在前（默认 100）</translation>
    </message>
    <message>
        <source>the steps of one object, by its number: who moved this?</source>
        <translation>单个对象（按编号）的历史：是谁动的？</translation>
    </message>
    <message>
        <source>returns to an earlier state, as a new step that can be taken back</source>
        <translation>回到以前的状态，记为可以撤销的新一步</translation>
    </message>
    <message>
        <source>the step of the history to return to; 0: before the first</source>
        <translation>要回到的历史步骤；0 表示第一步之前</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>services</source>
        <translation>业态</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>出入口</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>who may pass</source>
        <translation>通行对象</translation>
    </message>
    <message>
        <source>kind of street</source>
        <translation>道路类别</translation>
    </message>
    <message>
        <source>other particulars</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>仅后者有</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>仅前者有</translation>
    </message>
    <message>
        <source>%1 %2 “%3”: both scenarios change it, in two ways.</source>
        <translation>%1 %2“%3”：两个方案都改了它，而且改法不同。</translation>
    </message>
    <message>
        <source>%1 %2 “%3”: what it stood on has changed since.</source>
        <translation>%1 %2“%3”：它所依据的状态后来变了。</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Outlets changed</source>
        <translation>改动网点</translation>
    </message>
    <message>
        <source>Ways added</source>
        <translation>新增道路</translation>
    </message>
    <message>
        <source>Ways closed</source>
        <translation>关闭道路</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The project has no scenarios.</source>
        <translation>项目中没有方案。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message>
        <source>That scenario is locked. Unlock it first.</source>
        <translation>该方案已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>In each case the value of the merged scenario was taken.</source>
        <translation>以上各处均采用被合并方案的值。</translation>
    </message>
    <message>
        <source>In each case the value there was kept; --take takes that of the merged scenario.</source>
        <translation>以上各处均保留原值；用 --take 可改用被合并方案的值。</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>已把“%1”合并到“%2”。</translation>
    </message>
    <message>
        <source>--scenario names the scenario to %1.</source>
        <translation>用 --scenario 指明要 %1 的方案。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Copied as “%1”.</source>
        <translation>已复制为“%1”。</translation>
    </message>
    <message>
        <source>Locked: it takes no changes until it is unlocked.</source>
        <translation>已锁定：解锁之前不能改动。</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>已解锁。</translation>
    </message>
    <message>
        <source>The file is followed by list, copy, merge, lock, unlock or compare.</source>
        <translation>文件名后面跟 list、copy、merge、lock、unlock 或 compare。</translation>
    </message>
    <message>
        <source>lists, copies, merges, locks and compares scenarios</source>
        <translation>列出、复制、合并、锁定和比较方案</translation>
    </message>
    <message>
        <source>compare: the other one; the present state by default</source>
        <translation>compare：与哪个方案比较；默认与现状比较</translation>
    </message>
    <message>
        <source>merge: the one it goes into; the present state by default</source>
        <translation>merge：合并到哪个方案；默认合并到现状</translation>
    </message>
    <message>
        <source>merge: where both differ, the value of the merged scenario counts</source>
        <translation>merge：两者不同时采用被合并方案的值</translation>
    </message>
    <message>
        <source>copy: the name of the copy</source>
        <translation>copy：副本的名称</translation>
    </message>
    <message>
        <source>--what is one or several of %1.</source>
        <translation>--what 可取以下一项或几项：%1。</translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation>请用 -o 指明要写的文件。</translation>
    </message>
    <message>
        <source>--format is one of xlsx, csv, gpkg, shp, geojson, kml.</source>
        <translation>--format 可取 xlsx、csv、gpkg、shp、geojson、kml。</translation>
    </message>
    <message>
        <source>Only XLSX and GeoPackage hold several tables in one file.</source>
        <translation>只有 XLSX 和 GeoPackage 能在一个文件里放几张表。</translation>
    </message>
    <message>
        <source>--coordinates is one of %1.</source>
        <translation>--coordinates 可取：%1。</translation>
    </message>
    <message>
        <source>Coordinates: %1</source>
        <translation>坐标系：%1</translation>
    </message>
    <message>
        <source>One or several of %1, separated by commas.</source>
        <translation>以下一项或几项，用逗号隔开：%1。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>xlsx, csv, gpkg, shp, geojson or kml; without it the file&apos;s name tells.</source>
        <translation>xlsx、csv、gpkg、shp、geojson 或 kml；不写则按文件名判断。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>System to write in; cgcs2000 by default. One of %1. /ne behind it: northing first.</source>
        <translation>写出的坐标系，默认 cgcs2000。可取：%1。后加 /ne：北坐标在前。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写的文件。</translation>
    </message>
    <message>
        <source>writes outlets, residences, areas, streets and results as tables and layers</source>
        <translation>把网点、住宅、区域、道路和结果写成表格和图层</translation>
    </message>
    <message>
        <source>Of the tables and of layers that name no system: guess, or one of %1; wgs84 by default. /ne behind it: northing first.</source>
        <translation>表格和未注明坐标系的图层所用坐标系：guess（推测），或：%1；默认 wgs84。后加 /ne：北坐标在前。</translation>
    </message>
    <message>
        <source>--shift is for Beijing 1954 and Xian 1980: name the system with --coordinates.</source>
        <translation>--shift 只用于1954年北京坐标系和1980西安坐标系：请用 --coordinates 指明。</translation>
    </message>
    <message>
        <source>Four or seven parameters of Beijing 1954 or Xian 1980; used now and kept nowhere.</source>
        <translation>1954年北京坐标系或1980西安坐标系的四参数或七参数；仅本次使用，不保存。</translation>
    </message>
    <message>
        <source>Table of points known in a local grid and in degrees (or in --coordinates): the file is in the local grid. Used now and kept nowhere.</source>
        <translation>控制点表：地方独立坐标与经纬度（或 --coordinates 所指坐标系）对照；数据文件采用地方独立坐标。仅本次使用，不保存。</translation>
    </message>
    <message>
        <source>--shift and --control-points tell the system: they do not go with guess.</source>
        <translation>--shift 和 --control-points 已指明坐标系，不能与 guess 同用。</translation>
    </message>
    <message>
        <source>Local grid by %1 control points: RMS %2 mm. With two points nothing can be checked; take three or more.</source>
        <translation>由%1个控制点拟合的地方独立坐标系：中误差%2毫米。两个点无法检核，请用三个以上。</translation>
    </message>
    <message>
        <source>Of the tables: wgs84 (default), cgcs2000, gcj02, bd09, gk3:40 …</source>
        <translation>表格的坐标系：wgs84（默认）、cgcs2000、gcj02、bd09、gk3:40 …</translation>
    </message>
    <message>
        <source>Without a safe cure: %1</source>
        <translation>无法自动修正：%1</translation>
    </message>
    <message>
        <source>There is no cure for the kind &apos;%1&apos;: --cures lists them.</source>
        <translation>没有“%1”这种修正；用 --cures 查看。</translation>
    </message>
    <message>
        <source>There is nothing to put right.</source>
        <translation>没有需要修正的数据。</translation>
    </message>
    <message>
        <source>Put right as one step that can be undone; objects changed: %1</source>
        <translation>已作为一步可撤销的操作修正；改动对象：%1</translation>
    </message>
    <message>
        <source>Lists what can be put right, and how.</source>
        <translation>列出可修正的数据问题及办法。</translation>
    </message>
    <message>
        <source>Puts all oddities of one kind right as one step that can be undone.</source>
        <translation>把一类数据问题全部修正，作为一步可撤销的操作。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name either --totals or --population-raster, not both.</source>
        <translation>--totals 与 --population-raster 只能指定其一。</translation>
    </message>
    <message>
        <source>--vacancy is a share of 0 to 99.9 percent.</source>
        <translation>--vacancy 为 0 至 99.9 的百分数。</translation>
    </message>
    <message>
        <source>%1, header in row %2:</source>
        <translation>%1，表头在第 %2 行：</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Outlets: %1 new, %2 changed, %3 no longer in the file.</source>
        <translation>设施网点：新增 %1 处，变更 %2 处，文件中不再出现 %3 处。</translation>
    </message>
    <message>
        <source>On the map: %1 of %2 (%3 %); by address: door number %4, estate %5, road %6.</source>
        <translation>已上图 %1 处，共 %2 处（上图率 %3 %）；按地址匹配：门牌 %4，小区 %5，道路 %6。</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>Table of people by community, subdistrict or grid cell: shared out to the dwellings of each by floor area.</source>
        <translation>社区、街道或格网的人口总数表：按住宅建筑面积分摊到楼栋。</translation>
    </message>
    <message>
        <source>Raster of people a cell (GeoTIFF …), shared out the same way.</source>
        <translation>人口格网（GeoTIFF 等），按同样方法分摊。</translation>
    </message>
    <message>
        <source>Shares out whole people: no fraction of one in a building.</source>
        <translation>按整数人分摊，楼栋内不出现小数人口。</translation>
    </message>
    <message>
        <source>Dwellings that stand empty, where people are reckoned from floor area alone.</source>
        <translation>住房空置率，用于仅按建筑面积估算人口之处。</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>Ledger of premises that stand empty or can be had.</source>
        <translation>闲置用房台账。</translation>
    </message>
    <message>
        <source>List of standard addresses with places: ledgers without coordinates are placed by it.</source>
        <translation>带坐标的标准地址表：无坐标的台账据此定位。</translation>
    </message>
    <message>
        <source>Table of word and service: the words of your ledgers.</source>
        <translation>同义词表（词、类别两列）：本单位台账的用词。</translation>
    </message>
    <message>
        <source>Reads and tells everything, writes nothing.</source>
        <translation>只读取并说明结果，不写入。</translation>
    </message>
    <message>
        <source>--kind is ledger or survey.</source>
        <translation>--kind 只能是 ledger 或 survey。</translation>
    </message>
    <message>
        <source>--per is community or subdistrict.</source>
        <translation>--per 只能是 community 或 subdistrict。</translation>
    </message>
    <message>
        <source>Name the folder to write to with --folder.</source>
        <translation>请用 --folder 指定写入的文件夹。</translation>
    </message>
    <message>
        <source>The project has no community %1.</source>
        <translation>项目中没有社区“%1”。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>下发时</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>冲突：</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>--prefer is project or form.</source>
        <translation>--prefer 只能是 project 或 form。</translation>
    </message>
    <message>
        <source>Name the returned workbooks behind the project.</source>
        <translation>请在项目文件之后列出收回的工作簿。</translation>
    </message>
    <message>
        <source>Nothing was written (dry run); outlets that would change: %1</source>
        <translation>未写入（试运行）；将变更的网点：%1</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有需要变更的内容。</translation>
    </message>
    <message>
        <source>Outlets changed, as one step of the history: %1</source>
        <translation>已变更网点（历史中的一步）：%1</translation>
    </message>
    <message>
        <source>yike-cli forms make PROJECT.gpkg --folder FOLDER, or
yike-cli forms collect PROJECT.gpkg FILES …</source>
        <translation>yike-cli forms make PROJECT.gpkg --folder 文件夹，或
yike-cli forms collect PROJECT.gpkg 文件 …</translation>
    </message>
    <message>
        <source>Where the forms are written.</source>
        <translation>表写入的文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>ledger: to be put right by the community; survey: to be printed and entered back by number.</source>
        <translation>ledger：由社区核对填报；survey：打印踏勘后按序号录入。</translation>
    </message>
    <message>
        <source>A workbook for each of these; community by default.</source>
        <translation>每个社区或街道一个工作簿；默认按社区。</translation>
    </message>
    <message>
        <source>Only this community; may be given several times.</source>
        <translation>只做这个社区；可重复指定。</translation>
    </message>
    <message>
        <source>Set up for A3 instead of A4.</source>
        <translation>按 A3 排版（默认 A4）。</translation>
    </message>
    <message>
        <source>Tells what would change and writes nothing.</source>
        <translation>只列出将发生的变更，不写入。</translation>
    </message>
    <message>
        <source>Whose word counts in a conflict; project by default. form: of several the last one named.</source>
        <translation>冲突时以谁为准；默认 project（项目）。form：以表为准，多张表时取最后列出的一张。</translation>
    </message>
    <message>
        <source>hands out workbooks for communities and collects what comes back</source>
        <translation>下发社区填报表并汇总收回的表</translation>
    </message>
    <message>
        <source>Word that no service has</source>
        <translation>未识别的类别用词</translation>
    </message>
    <message>
        <source>Name at least one file: --osm, --streets, --heights, --estates, --gates, --residences, --outlets, --areas, --buildings, --premises, --addresses, --totals or --population-raster.</source>
        <translation>请至少指定一个文件：--osm、--streets、--heights、--estates、--gates、--residences、--outlets、--areas、--buildings、--premises、--addresses、--totals 或 --population-raster。</translation>
    </message>
    <message>
        <source>Polygons of buildings with storeys and use; they take the place of the map&apos;s.</source>
        <translation>建筑轮廓（层数、用途），替换地图自带的建筑。</translation>
    </message>
    <message>
        <source>Template of the window: what the columns of a file mean. Can be repeated.</source>
        <translation>窗口中保存的模板：文件各列的含义。可重复使用。</translation>
    </message>
    <message>
        <source>The public edition hands out tables without coordinates: choose XLSX or CSV.</source>
        <translation>公开版只提供不含坐标的表格：请选 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The public edition does not hand out: %1.</source>
        <translation>公开版不提供：%1。</translation>
    </message>
    <message>
        <source>what reports and tables may show (internal by default)</source>
        <translation>报告和表格的版本（默认内部版）</translation>
    </message>
    <message>
        <source>--edition is followed by internal or public.</source>
        <translation>--edition 后面写 internal 或 public。</translation>
    </message>
    <message>
        <source>Only report and export know the public edition.</source>
        <translation>只有 report 和 export 支持公开版。</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>已写入：%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 reports written.</source>
        <translation>共 %2 份报告，已写入 %1 份。</translation>
    </message>
    <message>
        <source>--verify takes a report and one project: --verify report.pdf PROJECT.gpkg.</source>
        <translation>--verify 后为一份报告和一个项目：--verify report.pdf PROJECT.gpkg。</translation>
    </message>
    <message>
        <source>writes the planning report as PDF, DOCX or XLSX, or the map of the plan as HTML, and checks printed ones</source>
        <translation>把规划报告写成 PDF、DOCX 或 XLSX，或把规划地图写成 HTML；也核对已印出的报告</translation>
    </message>
    <message>
        <source>Name the folder to write into with -o.</source>
        <translation>请用 -o 写明要写入的文件夹。</translation>
    </message>
    <message>
        <source>--format is one of shp, gpkg, both.</source>
        <translation>--format 可用 shp、gpkg、both。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>shp, gpkg or both (by default).</source>
        <translation>shp、gpkg 或 both（默认）。</translation>
    </message>
    <message>
        <source>The folder to write into; it is made where it is missing.</source>
        <translation>要写入的文件夹；没有时新建。</translation>
    </message>
    <message>
        <source>writes the vector set: Shapefiles, GeoPackage and data dictionary</source>
        <translation>导出矢量数据成果：SHP、GeoPackage 和数据字典</translation>
    </message>
    <message>
        <source>--template is followed by one of %1, or by a file saved by the program (NAME.json).</source>
        <translation>--template 后为 %1 之一，或程序保存的模板文件（NAME.json）。</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>无法读取模板 %1。</translation>
    </message>
    <message>
        <source>The template %1 is not understood: %2</source>
        <translation>无法识别模板 %1：%2</translation>
    </message>
    <message>
        <source>--draft is followed by one of %1.</source>
        <translation>--draft 后为 %1 之一。</translation>
    </message>
    <message>
        <source>A report is written as %1; name the file accordingly: -o report.%2.</source>
        <translation>报告可写成 %1；请相应命名文件：-o report.%2。</translation>
    </message>
    <message>
        <source>Name the project: yike-cli report PROJECT.gpkg -o report.pdf.</source>
        <translation>请给出项目：yike-cli report PROJECT.gpkg -o report.pdf。</translation>
    </message>
    <message>
        <source>Several projects go into a folder (-o FOLDER/) or by a pattern (-o {name}.pdf).</source>
        <translation>多个项目须写入文件夹（-o FOLDER/）或按样式命名（-o {name}.pdf）。</translation>
    </message>
    <message>
        <source>Two projects would be written to %1.</source>
        <translation>有两个项目会写入同一文件 %1。</translation>
    </message>
    <message>
        <source>--language is followed by zh_CN or en.</source>
        <translation>--language 后为 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>The file to write; of several projects a folder, or a pattern with {name}.</source>
        <translation>要写入的文件；多个项目时为文件夹，或含 {name} 的样式。</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx or html where the file&apos;s name does not tell.</source>
        <translation>文件名不能表明格式时，写 pdf、docx、xlsx 或 html。</translation>
    </message>
    <message>
        <source>assessment, plan (official document), circles (circle by circle), self (self-assessment), page (one page), or a saved template.</source>
        <translation>assessment（专项规划/评估）、plan（实施方案，公文）、circles（一圈一策）、self（自评材料）、page（一页纸），或已保存的模板。</translation>
    </message>
    <message>
        <source>Language of the report: zh_CN or en.</source>
        <translation>报告的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Watermark: none, consultation, review, approval or issued.</source>
        <translation>水印：none（无）、consultation（征求意见稿）、review（送审稿）、approval（报批稿）或 issued（印发稿）。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>稿别</translation>
    </message>
    <message>
        <source>The office that prints it.</source>
        <translation>编制单位。</translation>
    </message>
    <message>
        <source>Its number (文号).</source>
        <translation>文号。</translation>
    </message>
    <message>
        <source>Its date, as it is to be printed.</source>
        <translation>落款日期，按所写打印。</translation>
    </message>
    <message>
        <source>A picture for the cover.</source>
        <translation>封面标志图片。</translation>
    </message>
    <message>
        <source>Leaves room for a seal on the cover.</source>
        <translation>封面留出盖章处。</translation>
    </message>
    <message>
        <source>PDF in the form for archives (A-1b, not validated), without attachments.</source>
        <translation>归档形式的 PDF（A-1b，未经验证），不带附件。</translation>
    </message>
    <message>
        <source>Tells whether a printed report still holds for the project, and what has changed.</source>
        <translation>核验已打印的报告对项目是否仍然有效，以及此后的变更。</translation>
    </message>
    <message>
        <source>The report does not hold: the project no longer has the scenario %1.</source>
        <translation>报告已失效：项目中已没有方案“%1”。</translation>
    </message>
    <message>
        <source>The public edition hands out no vector data: they are coordinates, which may not leave the office without review. Leave --edition public out to write them for the office&apos;s own use.</source>
        <translation>公开版不提供矢量数据：矢量数据含坐标，未经审查不得对外提供。内部使用时请去掉 --edition public。</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>Not known</source>
        <comment>tenure of premises</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>State-owned</source>
        <translation>国有</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>School building</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Factory building</source>
        <translation>厂房</translation>
    </message>
    <message>
        <source>Handed over with the estate</source>
        <translation>配套移交</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民有</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>fire safety</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>fire safety</comment>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Needs work</source>
        <comment>fire safety</comment>
        <translation>需改造</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>fire safety</comment>
        <translation>不具备</translation>
    </message>
    <message>
        <source>merge with the one listed earlier</source>
        <translation>与先登记的一条合并</translation>
    </message>
    <message>
        <source>take its place away: it rests in the tray</source>
        <translation>取消定位，移入待定位托盘</translation>
    </message>
    <message>
        <source>give it the service its name means</source>
        <translation>按名称补上类别</translation>
    </message>
    <message>
        <source>make the size unknown</source>
        <translation>规模改为未知</translation>
    </message>
    <message>
        <source>take the reference off</source>
        <translation>去掉无效引用</translation>
    </message>
    <message>
        <source>add people by floor area, as an estimate</source>
        <translation>按建筑面积补估算人口</translation>
    </message>
    <message>
        <source>give the ground to one of the two</source>
        <translation>将该地块划归其中一方</translation>
    </message>
</context>
<context>
    <name>SmallCounts</name>
    <message>
        <source>Public edition: a dash stands where a count would tell one under ten beside it. </source>
        <translation>公开版：不足10人的记为“&lt;10”；可据以推算出此类数据的记为“–”，不予列出。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>storeys × footprint ÷ 35 m² (estimated)</source>
        <translation>层数×基底面积÷35 m²（估算）</translation>
    </message>
    <message>
        <source>area totals shared out by floor area of dwellings (estimated)</source>
        <translation>分区人口按住宅建筑面积分摊（估算）</translation>
    </message>
    <message>
        <source>population raster shared out by floor area of dwellings (estimated)</source>
        <translation>人口格网按住宅建筑面积分摊（估算）</translation>
    </message>
    <message>
        <source>age structure of China at the end of 2025</source>
        <translation>全国2025年末年龄构成</translation>
    </message>
    <message>
        <source>made-up demonstration data: permanent residents, made building by building; no real place</source>
        <translation>虚构示范数据：常住人口口径，按住宅楼栋生成，不对应任何真实地区</translation>
    </message>
    <message>
        <source>made-up demonstration data</source>
        <translation>虚构示范数据</translation>
    </message>
    <message>
        <source>district, subdistricts, communities and living circles</source>
        <translation>区、街道、社区、便民生活圈</translation>
    </message>
    <message>
        <source>permanent residents by building and age</source>
        <translation>常住人口，按楼栋、年龄段</translation>
    </message>
    <message>
        <source>commercial outlets and public facilities</source>
        <translation>商业网点与公共服务设施</translation>
    </message>
    <message>
        <source>streets, estate paths, crossings and footpaths</source>
        <translation>街巷、小区路、过街与步道</translation>
    </message>
    <message>
        <source>buildings, water, railways and green</source>
        <translation>房屋、水系、铁路、绿地</translation>
    </message>
    <message>
        <source>demonstration districts joined to a city</source>
        <translation>示范区拼接成市</translation>
    </message>
    <message>
        <source>Areas of 澄川区</source>
        <translation>澄川区区划</translation>
    </message>
    <message>
        <source>Residences and people of 澄川区</source>
        <translation>澄川区住宅楼栋与人口</translation>
    </message>
    <message>
        <source>Ledger of outlets of 澄川区</source>
        <translation>澄川区设施网点台账</translation>
    </message>
    <message>
        <source>Walking network of 澄川区</source>
        <translation>澄川区步行路网</translation>
    </message>
    <message>
        <source>Base map of 澄川区</source>
        <translation>澄川区底图</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Demonstration district</source>
        <translation>示范区</translation>
    </message>
    <message>
        <source>A made-up district to try everything on</source>
        <translation>虚构的城区，可放心试用全部功能</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>从空白项目开始</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A project file (*.gpkg)</source>
        <translation>项目文件（*.gpkg）</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Streets, residents, outlets from your files</source>
        <translation>从文件导入路网、人口和设施网点</translation>
    </message>
    <message>
        <source>Guide in five steps</source>
        <translation>五步引导</translation>
    </message>
    <message>
        <source>Done on the window itself, in five minutes</source>
        <translation>在真实窗口里做，约五分钟</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>文件已不存在</translation>
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
    <message>
        <source>Reading the streets</source>
        <translation>正在读取道路</translation>
    </message>
    <message>
        <source>Finding the junctions</source>
        <translation>正在生成路口</translation>
    </message>
    <message>
        <source>Reading the heights</source>
        <translation>正在读取高程</translation>
    </message>
    <message>
        <source>Measuring the slopes</source>
        <translation>正在量取坡度</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>不确定性分析</translation>
    </message>
    <message>
        <source>Walks between communities</source>
        <translation>社区间步行</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>读取历史</translation>
    </message>
    <message>
        <source>Compacting the project file</source>
        <translation>压缩项目文件</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>正在写出数据表</translation>
    </message>
    <message>
        <source>Reading the premises</source>
        <translation>正在读取闲置用房</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>正在读取标准地址</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>生成填报表</translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>读取填报表</translation>
    </message>
    <message>
        <source>Reading the buildings</source>
        <translation>正在读取建筑</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Trying the import out</source>
        <translation>正在试导入</translation>
    </message>
    <message>
        <source>Printing the map</source>
        <translation>正在打印地图</translation>
    </message>
</context>
<context>
    <name>StreetEditing</name>
    <message>
        <source>Footbridge</source>
        <translation>过街天桥</translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation>地下通道</translation>
    </message>
    <message>
        <source>Crossing of a road</source>
        <translation>人行横道</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>步行道</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Gentle slope</source>
        <translation>缓坡</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>陡坡</translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message>
        <source>Control point</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>East, mm</source>
        <translation>东向残差（毫米）</translation>
    </message>
    <message>
        <source>North, mm</source>
        <translation>北向残差（毫米）</translation>
    </message>
    <message>
        <source>Distance, mm</source>
        <translation>点位残差（毫米）</translation>
    </message>
    <message>
        <source>Beijing 1954</source>
        <translation>1954年北京坐标系</translation>
    </message>
    <message>
        <source>Xian 1980</source>
        <translation>1980西安坐标系</translation>
    </message>
    <message>
        <source>%1, degrees</source>
        <translation>%1，经纬度</translation>
    </message>
    <message>
        <source>GCJ-02 (AMap, Tencent)</source>
        <translation>GCJ-02（高德、腾讯）</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09（百度）</translation>
    </message>
    <message>
        <source>Local grid by control points</source>
        <translation>地方独立坐标系（由控制点拟合）</translation>
    </message>
    <message>
        <source>%1 / %2° Gauss-Krüger zone %3</source>
        <translation>%1 / %2°带高斯-克吕格投影，第%3带</translation>
    </message>
    <message>
        <source>%1 / %2° Gauss-Krüger, meridian %3° E</source>
        <translation>%1 / %2°带高斯-克吕格投影，中央经线%3°E</translation>
    </message>
    <message>
        <source>No shift from %1 to CGCS2000 has been published: places may be off by tens of metres. Give the parameters of your survey office, or control points.</source>
        <translation>%1到CGCS2000没有公开的转换参数：位置可能相差几十米。请提供测绘部门的转换参数或控制点。</translation>
    </message>
    <message>
        <source>By the published formula: a reference for laying data over each other, not the authorised encryption.</source>
        <translation>按公开公式换算：仅供对位参考，不是授权的保密技术处理。</translation>
    </message>
    <message>
        <source>%1 m or more</source>
        <translation>%1米及以上</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1米</translation>
    </message>
    <message>
        <source>The file has no places to compare.</source>
        <translation>文件中没有可比对的位置。</translation>
    </message>
    <message>
        <source>In none of the systems do the places lie on the map. Check whether it is the right district.</source>
        <translation>按各坐标系试算，位置都不在地图范围内。请核对是否为本区数据。</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>建议：%1。</translation>
    </message>
    <message>
        <source>Most likely %1, but others fit about as well: check on the map.</source>
        <translation>最可能是%1，但其他坐标系吻合程度相近：请在地图上核对。</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地图范围内</translation>
    </message>
    <message>
        <source>To the nearest street, median</source>
        <translation>到最近道路距离（中位数）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>In the areas</source>
        <translation>在辖区内</translation>
    </message>
    <message>
        <source>In water</source>
        <translation>在水面上</translation>
    </message>
</context>
<context>
    <name>TablePanels</name>
    <message>
        <source>By service</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By living circle</source>
        <translation>按便民生活圈</translation>
    </message>
    <message>
        <source>By subdistrict</source>
        <translation>按街道（镇）</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>按社区</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>By 15-minute tier</source>
        <translation>按15分钟生活圈</translation>
    </message>
    <message>
        <source>By 10-minute tier</source>
        <translation>按10分钟生活圈</translation>
    </message>
    <message>
        <source>By 5-minute tier</source>
        <translation>按5分钟生活圈</translation>
    </message>
    <message>
        <source>By school district</source>
        <translation>按学区</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>The old</source>
        <translation>一老</translation>
    </message>
    <message>
        <source>The young</source>
        <translation>一小</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Return to this state</source>
        <translation>回到这个状态</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>只看所选对象</translation>
    </message>
    <message>
        <source>New on this</source>
        <translation>在此方案上新建</translation>
    </message>
    <message>
        <source>Lock / unlock</source>
        <translation>锁定/解锁</translation>
    </message>
    <message>
        <source>Merge into view</source>
        <translation>合并到当前方案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Place it on the map</source>
        <translation>在地图上定位</translation>
    </message>
    <message>
        <source>Plan an outlet here</source>
        <translation>在此拟建网点</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Note premises …</source>
        <translation>登记闲置用房…</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>处置：%1</translation>
    </message>
    <message>
        <source>Put right all: %1</source>
        <translation>同类全部处置：%1</translation>
    </message>
    <message>
        <source>Put all right</source>
        <translation>全部按建议处置</translation>
    </message>
    <message>
        <source>Lights by living circle</source>
        <translation>亮灯：便民生活圈</translation>
    </message>
    <message>
        <source>Lights by subdistrict</source>
        <translation>亮灯：街道（镇）</translation>
    </message>
    <message>
        <source>Lights by community</source>
        <translation>亮灯：社区</translation>
    </message>
    <message>
        <source>School districts are no part of the public edition.</source>
        <translation>公开版不含学区。</translation>
    </message>
</context>
<context>
    <name>TablePicture</name>
    <message>
        <source>and %1 more rows</source>
        <translation>另有 %1 行</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Planning and assessment report</source>
        <translation>专项规划／评估报告</translation>
    </message>
    <message>
        <source>Implementation plan (official document)</source>
        <translation>实施方案（公文）</translation>
    </message>
    <message>
        <source>Sheets by living circle</source>
        <translation>一圈一策</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评情况</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>一页纸</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>General: basis, scope, definitions</source>
        <translation>总则：依据、范围、口径</translation>
    </message>
    <message>
        <source>Data and checks</source>
        <translation>基础数据与核查</translation>
    </message>
    <message>
        <source>People by age</source>
        <translation>分年龄人口</translation>
    </message>
    <message>
        <source>Outlets as they are</source>
        <translation>设施网点现状</translation>
    </message>
    <message>
        <source>Living circles and their types</source>
        <translation>生活圈划定与分型</translation>
    </message>
    <message>
        <source>Walking coverage</source>
        <translation>步行覆盖</translation>
    </message>
    <message>
        <source>Basic kinds by circle</source>
        <translation>业态配齐</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供需匹配</translation>
    </message>
    <message>
        <source>The old and the young</source>
        <translation>一老一小</translation>
    </message>
    <message>
        <source>List of deficits</source>
        <translation>短板清单</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>方案比选</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>项目清单</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>附图</translation>
    </message>
    <message>
        <source>Figures put into the report</source>
        <translation>放入报告的图表</translation>
    </message>
    <message>
        <source>Ledger of outlets</source>
        <translation>设施网点台账</translation>
    </message>
    <message>
        <source>Annex: method, standards, oddities</source>
        <translation>附录：方法、标准、数据疑点</translation>
    </message>
    <message>
        <source>Annex: where each figure comes from</source>
        <translation>附录：逐项指标出处</translation>
    </message>
    <message>
        <source>No watermark</source>
        <translation>不加水印</translation>
    </message>
    <message>
        <source>Draft for comments</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>Draft for review</source>
        <translation>送审稿</translation>
    </message>
    <message>
        <source>Draft for approval</source>
        <translation>报批稿</translation>
    </message>
    <message>
        <source>Issued version</source>
        <translation>印发稿</translation>
    </message>
    <message>
        <source>PDF with its tables attached</source>
        <translation>PDF（附表格工作簿）</translation>
    </message>
    <message>
        <source>PDF for archives (A-1b, not validated)</source>
        <translation>归档 PDF（A-1b，未经验证）</translation>
    </message>
    <message>
        <source>Word or WPS document (DOCX)</source>
        <translation>Word／WPS 文档（DOCX）</translation>
    </message>
    <message>
        <source>Workbook of all tables (XLSX)</source>
        <translation>附表工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Offline map for residents (HTML, public edition)</source>
        <translation>居民说明会离线地图（HTML，公开版）</translation>
    </message>
    <message>
        <source>Monitoring figures</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>Safeguards and tasks</source>
        <translation>实施保障与任务分工</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1, too large for many mailboxes</source>
        <translation>%1，超出多数邮箱的附件上限</translation>
    </message>
    <message>
        <source>The logo is left out: %1 cannot be read as a picture. Choose a PNG, JPEG or SVG file that is there, or leave the logo out.</source>
        <translation>未放标志：%1 无法作为图片读取。请另选可用的 PNG、JPEG 或 SVG 文件，或不用标志。</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>%1, %2 m/s on the flat</source>
        <translation>%1，平地 %2 m/s</translation>
    </message>
    <message>
        <source>Length along the walking network, the same for everybody</source>
        <translation>沿步行路网的距离，人人相同</translation>
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
        <translation>0—2周岁</translation>
    </message>
    <message>
        <source>3–5 years</source>
        <translation>3—5周岁</translation>
    </message>
    <message>
        <source>6–11 years</source>
        <translation>6—11周岁</translation>
    </message>
    <message>
        <source>12–14 years</source>
        <translation>12—14周岁</translation>
    </message>
    <message>
        <source>15–59 years</source>
        <translation>15—59周岁</translation>
    </message>
    <message>
        <source>60–64 years</source>
        <translation>60—64周岁</translation>
    </message>
    <message>
        <source>65–69 years</source>
        <translation>65—69周岁</translation>
    </message>
    <message>
        <source>70–79 years</source>
        <translation>70—79周岁</translation>
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
        <translation>60周岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 65 and over</source>
        <translation>65周岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 70 and over</source>
        <translation>70周岁及以上老年人</translation>
    </message>
    <message>
        <source>Aged 80 and over</source>
        <translation>80周岁及以上老年人</translation>
    </message>
    <message>
        <source>Under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>Aged 3 to 5</source>
        <translation>3—5周岁幼儿</translation>
    </message>
    <message>
        <source>Under 6</source>
        <translation>6岁以下</translation>
    </message>
    <message>
        <source>Aged 6 to 11</source>
        <translation>6—11周岁</translation>
    </message>
    <message>
        <source>Aged 12 to 14</source>
        <translation>12—14周岁</translation>
    </message>
    <message>
        <source>Aged 6 to 14</source>
        <translation>6—14周岁</translation>
    </message>
    <message>
        <source>Aged 15 to 59</source>
        <translation>15—59周岁</translation>
    </message>
    <message>
        <source>Aged 60 to 69</source>
        <translation>60—69周岁老年人</translation>
    </message>
    <message>
        <source>Network metres (standard)</source>
        <translation>路网距离（标准口径）</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>成年人</translation>
    </message>
    <message>
        <source>Aged 60 to 69</source>
        <comment>walker</comment>
        <translation>60—69周岁老年人</translation>
    </message>
    <message>
        <source>Aged 70 to 79</source>
        <comment>walker</comment>
        <translation>70—79周岁老年人</translation>
    </message>
    <message>
        <source>Aged 80 and over</source>
        <comment>walker</comment>
        <translation>80周岁及以上老年人</translation>
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
        <translation>街道（镇）</translation>
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
        <source>Heights</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>小区出入口</translation>
    </message>
    <message>
        <source>15-minute community tier</source>
        <translation>15分钟社区生活圈</translation>
    </message>
    <message>
        <source>10-minute community tier</source>
        <translation>10分钟社区生活圈</translation>
    </message>
    <message>
        <source>5-minute community tier</source>
        <translation>5分钟社区生活圈</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>学区</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未定型</translation>
    </message>
    <message>
        <source>Basic circle</source>
        <translation>基础型</translation>
    </message>
    <message>
        <source>Improved circle</source>
        <translation>提升型</translation>
    </message>
    <message>
        <source>Quality circle</source>
        <translation>品质型</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>资料给定</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手工绘制</translation>
    </message>
    <message>
        <source>Proposed by Yike</source>
        <translation>程序建议</translation>
    </message>
    <message>
        <source>People by area</source>
        <translation>分区人口</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>Standard addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>checked against the text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>Short (−) or spare (+)</source>
        <translation>缺口（−）或富余（+）</translation>
    </message>
    <message>
        <source>Standard of supply</source>
        <translation>供给标准</translation>
    </message>
    <message>
        <source>In 5 min</source>
        <translation>5分钟可达</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>10分钟可达</translation>
    </message>
    <message>
        <source>In 15 min</source>
        <translation>15分钟可达</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>按标准覆盖</translation>
    </message>
    <message>
        <source>Standard of distance</source>
        <translation>距离标准</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Adequacy per 1,000</source>
        <translation>可达供需比（每千人）</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1, at their own pace</source>
        <translation>%1，按实际步速</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>使用率%1</translation>
    </message>
</context>
<context>
    <name>UncertaintyPage</name>
    <message>
        <source>Speed</source>
        <translation>步速</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>服务能力</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1下限</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1上限</translation>
    </message>
    <message>
        <source>Run 1,000 draws</source>
        <translation>模拟 1,000 次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Order of communities</source>
        <translation>社区排序</translation>
    </message>
    <message>
        <source>Paths are held fixed: everybody keeps to the same way and outlet.</source>
        <translation>步行路径保持不变：每人走的路和去的网点不变。</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. Set the ranges and run the draws.</source>
        <translation>尚未模拟。请设定取值范围后运行。</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在模拟…</translation>
    </message>
    <message>
        <source>%1 draws, seed %2. Nine of ten lie between the two figures.</source>
        <translation>共模拟 %1 次，随机种子 %2。十次中有九次落在两个数之间。</translation>
    </message>
    <message>
        <source>The figures have changed since these draws. Run them again.</source>
        <translation>模拟之后指标已有变化，请重新运行。</translation>
    </message>
    <message>
        <source>The draws were cancelled; what was drawn before stays.</source>
        <translation>模拟已取消，保留此前的结果。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value (5 % – 95 %)</source>
        <translation>现值（5 %–95 %）</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Rank from below</source>
        <translation>由低到高位次</translation>
    </message>
    <message>
        <source>5 % – 95 %</source>
        <translation>5 %–95 %</translation>
    </message>
    <message>
        <source>Among the least covered fifth</source>
        <translation>排在最低五分之一的次数占比</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>各自步速</translation>
    </message>
    <message>
        <source>Of the standard</source>
        <translation>占标准</translation>
    </message>
    <message>
        <source>Per 1,000 users</source>
        <translation>每千人可达能力</translation>
    </message>
    <message>
        <source>Mean rank correlation of the draws with the order of communities as assessed: 1 = it always holds.</source>
        <translation>各次模拟与评价结果的社区排序的平均等级相关：1 表示排序始终不变。</translation>
    </message>
    <message>
        <source>The chosen service has no standard on distance, or the project has no communities.</source>
        <translation>所选服务没有距离标准，或项目没有社区。</translation>
    </message>
    <message>
        <source>There is no figure to draw: the project has no outlets or nobody lives in it.</source>
        <translation>没有可模拟的指标：项目没有网点或没有居民。</translation>
    </message>
</context>
<context>
    <name>VectorSet</name>
    <message>
        <source>Living circles</source>
        <translation>便民生活圈</translation>
    </message>
    <message>
        <source>Planning tiers</source>
        <translation>社区生活圈（15、10、5分钟）</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>Subdistricts</source>
        <translation>街道（镇）</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <comment>unit</comment>
        <translation>万元</translation>
    </message>
    <message>
        <source>households</source>
        <comment>unit</comment>
        <translation>户</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>常住人口（人）</translation>
    </message>
    <message>
        <source>aged 60 and over</source>
        <translation>60周岁及以上</translation>
    </message>
    <message>
        <source>aged 80 and over</source>
        <translation>80周岁及以上</translation>
    </message>
    <message>
        <source>under 3</source>
        <translation>3岁以下</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>处</translation>
    </message>
    <message>
        <source>minutes to: %1</source>
        <comment>field</comment>
        <translation>步行分钟：%1</translation>
    </message>
    <message>
        <source>Yike, reckoned</source>
        <translation>一刻测算</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Outlet %1</source>
        <translation>网点 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>处</translation>
    </message>
    <message>
        <source>Standard and its standing</source>
        <translation>标准及核对状态</translation>
    </message>
    <message>
        <source>Outlets under %1 m² are there but too small: they cover nobody.</source>
        <translation>不足 %1 m²的网点有点位、未达规模，不计入覆盖。</translation>
    </message>
    <message>
        <source>Target: %1. A target is not a standard; whoever set it is named.</source>
        <translation>目标：%1。目标不是标准，注明由谁提出。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Population coverage on foot = people within the limit ÷ all people of the group</source>
        <translation>人口步行覆盖率 = 限值内人口 ÷ 该人群总人口</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>限值内人口</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>服务人群</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Straight line ≤ %1 m</source>
        <translation>直线半径 ≤ %1 m</translation>
    </message>
    <message>
        <source>Along the network ≤ %1 m (standard)</source>
        <translation>路网距离 ≤ %1 m（标准口径）</translation>
    </message>
    <message>
        <source>At their own pace ≤ %1 min</source>
        <translation>实际步速 ≤ %1 分钟</translation>
    </message>
    <message>
        <source>The document&apos;s radius is judged as the crow flies.</source>
        <translation>该文件的服务半径按直线距离判定。</translation>
    </message>
    <message>
        <source>The people behind it</source>
        <translation>涉及人口</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Walks as</source>
        <translation>步行人群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线半径</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>路网距离</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>实际步速</translation>
    </message>
    <message>
        <source>The outlets behind it</source>
        <translation>涉及网点</translation>
    </message>
    <message>
        <source>Nearest outlet</source>
        <translation>最近网点</translation>
    </message>
    <message>
        <source>People who reach it first</source>
        <translation>以其为最近的人口</translation>
    </message>
    <message>
        <source>%1 (under the minimum size)</source>
        <translation>%1（未达规模）</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>共 %2 项，列出前 %1 项。</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>哪些因素会改变它</translation>
    </message>
    <message>
        <source>%1 people live up to a tenth beyond the limit, %2 within its last tenth: shorter ways, a gate opened or another limit moves them.</source>
        <translation>超出限值不到一成的有 %1 人，限值最后一成以内的有 %2 人：打通道路、开放小区门或改变限值，这些人的结果就会改变。</translation>
    </message>
    <message>
        <source>%1 people are near as the crow flies but not on foot: barriers and detours.</source>
        <translation>%1 人直线距离达标而步行不达标：受阻隔和绕行影响。</translation>
    </message>
    <message>
        <source>%1 people would be covered if outlets under the minimum size were enlarged.</source>
        <translation>未达规模的网点扩建达标后，可再覆盖 %1 人。</translation>
    </message>
    <message>
        <source>%1 people live where no street is near enough: they count as not covered until the streets are completed.</source>
        <translation>%1 人住处附近没有可接入的道路：补全路网之前按未覆盖计。</translation>
    </message>
    <message>
        <source>Home %1</source>
        <translation>住宅 %1</translation>
    </message>
    <message>
        <source>What one more outlet would cure</source>
        <translation>增设一处可补多少</translation>
    </message>
    <message>
        <source>At the door of %1, large enough and open to all, it would reach %2 people here who are not covered, and %3 elsewhere (counting everybody the standard is for); %4 would be left.</source>
        <translation>若在%1门口增设一处规模达标、对外开放的网点，可新覆盖本区域 %2 人、其他区域 %3 人（按标准的服务人群计）；仍有 %4 人未覆盖。</translation>
    </message>
    <message>
        <source>Homes not covered</source>
        <translation>未覆盖的住宅楼栋</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅楼栋</translation>
    </message>
    <message>
        <source>Way to the nearest</source>
        <translation>至最近网点</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人口：%1</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期未提供</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Made-up demonstration data.</source>
        <translation>虚构示范数据。</translation>
    </message>
    <message>
        <source>Required = %1 × %2 people (%3) ÷ 1,000 = %4 %5</source>
        <translation>应有 = %1 × %2 人（%3）÷ 1000 = %4 %5</translation>
    </message>
    <message>
        <source>Required = %1 × %2 households ÷ 100 = %3 %4</source>
        <translation>应有 = %1 × %2 户 ÷ 100 = %3 %4</translation>
    </message>
    <message>
        <source>Required = %1 × %2 areas = %3 %4</source>
        <translation>应有 = %1 × %2 个区域 = %3 %4</translation>
    </message>
    <message>
        <source>There: %1 %2, %3 of what is required</source>
        <translation>现状 %1 %2，占应有的 %3</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 %2 more would meet the standard.</source>
        <translation>再增加 %1 %2即可达标。</translation>
    </message>
    <message>
        <source>Outlets whose capacity or area is unknown, another number of people, a plan year.</source>
        <translation>补齐不明的容量或面积、人口数变化、改用规划年人口。</translation>
    </message>
    <message>
        <source>A = Σ S × W(d) ÷ Σ P × W(d): each outlet&apos;s capacity is shared among the people who can walk to it, nearer ones weigh more (E2SFCA, Luo &amp; Qi 2009).</source>
        <translation>A = Σ S × W(d) ÷ Σ P × W(d)：每处网点的容量由能步行到达的人分享，越近权重越大（E2SFCA，Luo &amp; Qi 2009）。</translation>
    </message>
    <message>
        <source>Catchment %1 m along the network; weights of its thirds %2, %3, %4.</source>
        <translation>服务范围为路网距离 %1 m，三等分权重依次为 %2、%3、%4。</translation>
    </message>
    <message>
        <source>No outlet with a known capacity lies within the catchment.</source>
        <translation>服务范围内没有容量已知的网点。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weighted people</source>
        <translation>加权人口</translation>
    </message>
    <message>
        <source>Adds, per 1,000</source>
        <translation>贡献（每千人）</translation>
    </message>
    <message>
        <source>More capacity, an outlet nearer by, a shorter way; more people in the same catchments lower it.</source>
        <translation>增加容量、就近增设、缩短路程会提高它；同一服务范围内人口增多会降低它。</translation>
    </message>
    <message>
        <source>%1 per 1,000</source>
        <translation>每千人 %1</translation>
    </message>
    <message>
        <source>%1: %2 ÷ %3 = %4</source>
        <translation>%1：%2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outlets</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>目标：%1。</translation>
    </message>
    <message>
        <source>Outlets that count in the whole project: %1, of these as a further service: %2.</source>
        <translation>全项目计入网点 %1 处，其中 %2 处兼设该类服务。</translation>
    </message>
    <message>
        <source>Outlets that count in the whole project: %1.</source>
        <translation>全项目计入网点 %1 处。</translation>
    </message>
    <message>
        <source>Under the minimum size: %1; of unknown area, taken as large enough: %2.</source>
        <translation>未达规模 %1 处；面积不明、按达标规模计 %2 处。</translation>
    </message>
    <message>
        <source>Under the minimum size: %1.</source>
        <translation>未达规模 %1 处。</translation>
    </message>
    <message>
        <source>Not counted: %1 closed, %2 not open to the public.</source>
        <translation>未计入：歇业 %1 处，不对外 %2 处。</translation>
    </message>
    <message>
        <source>The nearest outlet of somebody here: %1 of them; the first %2 are listed.</source>
        <translation>本区域居民的最近网点共 %1 处，列出前 %2 处。</translation>
    </message>
    <message>
        <source>Up to a tenth beyond the limit: %1 people.</source>
        <translation>超出限值不到一成的有 %1 人。</translation>
    </message>
    <message>
        <source>Within its last tenth: %1 people.</source>
        <translation>限值最后一成以内的有 %1 人。</translation>
    </message>
    <message>
        <source>Closed outlets that could be opened again: %1.</source>
        <translation>可恢复营业的歇业网点 %1 处。</translation>
    </message>
    <message>
        <source>Outlets that could be opened to the public: %1.</source>
        <translation>可对外开放的网点 %1 处。</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>读表说明</translation>
    </message>
    <message>
        <source>Coverage = people within the limit ÷ all people of the group.</source>
        <translation>覆盖率 = 限值内人口 ÷ 该人群总人口。</translation>
    </message>
    <message>
        <source>People up to a tenth beyond the limit, and those within its last tenth, change sides when ways become shorter, a gate opens or the limit is another.</source>
        <translation>超出限值不到一成的人口和限值最后一成以内的人口，在打通道路、开放小区门或改变限值时结果会改变。</translation>
    </message>
    <message>
        <source>Provision = what there is ÷ what is required; outlets count where they stand, and those without a figure add nothing.</source>
        <translation>配置水平 = 现有 ÷ 应有，网点按所在地计入，没有数值的网点不增加总量。</translation>
    </message>
    <message>
        <source>It changes with capacities and areas that are not known yet, with another number of people and with a plan year.</source>
        <translation>补齐不明的容量或面积、人口数变化、改用规划年人口时，配置水平会改变。</translation>
    </message>
    <message>
        <source>A target is not a standard; whoever set it is named.</source>
        <translation>目标不是标准，注明由谁提出。</translation>
    </message>
    <message>
        <source>There: %1 %2. What is required cannot be told: the figure has still to be checked, or households are unknown.</source>
        <translation>现状 %1 %2。应有数无法判断：标准数值待核，或户数不明。</translation>
    </message>
    <message>
        <source>Outlets that stand here: %1.</source>
        <translation>按所在地计入 %1 处。</translation>
    </message>
    <message>
        <source>Without a figure, adding nothing: %1.</source>
        <translation>缺少数值、未计入总量的 %1 处。</translation>
    </message>
    <message>
        <source>In outlets of the middle size here (%2 %3): %1.</source>
        <translation>按本项目中位规模（%2 %3）折算为 %1 处。</translation>
    </message>
    <message>
        <source>It says how capacity and demand match, not that a standard is met.</source>
        <translation>它反映供需匹配（可达供需比），不表示是否达标。</translation>
    </message>
    <message>
        <source>There: not known, for no outlet tells its figure</source>
        <translation>现状：各网点数值均不明，未测算</translation>
    </message>
    <message>
        <source>Further outlets, homes or ways alone: nobody lives near the limit, and no outlet is closed, too small or not open to all.</source>
        <translation>只有新增网点、住宅或通道会改变：没有居民在限值附近，也没有歇业、规模不足或不对外开放的网点。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Data dictionary</source>
        <translation>数据字典</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>几何类型</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>分型</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>none</source>
        <comment>shape</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>points</source>
        <translation>单位：分</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>areas</source>
        <comment>shape</comment>
        <translation>面</translation>
    </message>
</context>
<context>
    <name>yike::location::GeocodingEngine</name>
    <message>
        <source>No project is open: there is nothing to look in.</source>
        <translation>没有打开的项目，无处可查。</translation>
    </message>
</context>
<context>
    <name>yike::location::PlaceEngine</name>
    <message>
        <source>There is no such place in the project any more.</source>
        <translation>项目中已没有这个地点。</translation>
    </message>
    <message>
        <source>No project is open: there is nothing to look in.</source>
        <translation>没有打开的项目，无处可查。</translation>
    </message>
</context>
<context>
    <name>yike::location::RoutingEngine</name>
    <message>
        <source>Only ways on foot are known here.</source>
        <translation>这里只提供步行路线。</translation>
    </message>
    <message>
        <source>A way needs a start and an end.</source>
        <translation>路线需要起点和终点。</translation>
    </message>
    <message>
        <source>No project with figures is open: there is no walking network to look in.</source>
        <translation>没有打开已计算的项目，没有可用的步行路网。</translation>
    </message>
</context>
<context>
    <name>yike::panels::AnalysisPanel</name>
    <message>
        <source>Equity</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信区间</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>可达性测度</translation>
    </message>
    <message>
        <source>Pages of analysis</source>
        <translation>分析页面</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>方案比选</translation>
    </message>
</context>
<context>
    <name>yike::panels::AreaForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>圈层</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>运营主体</translation>
    </message>
    <message>
        <source>Find a community</source>
        <translation>查找社区</translation>
    </message>
    <message>
        <source>Find a school</source>
        <translation>查找学校</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Draw its outline</source>
        <translation>绘制范围</translation>
    </message>
    <message>
        <source>Draw its outline anew</source>
        <translation>重新绘制范围</translation>
    </message>
    <message>
        <source>Communities (%1 of %2)</source>
        <translation>所辖社区（%1 / %2）</translation>
    </message>
    <message>
        <source>The project has no communities. Import a layer of areas.</source>
        <translation>项目中没有社区，请先导入区划图层。</translation>
    </message>
    <message>
        <source>The ticked communities count as a whole.</source>
        <translation>勾选的社区按整社区统计。</translation>
    </message>
    <message>
        <source>None is ticked: everybody inside the outline counts.</source>
        <translation>未勾选社区，按所绘范围统计。</translation>
    </message>
    <message>
        <source>Tick the communities that belong to it.</source>
        <translation>请勾选所辖社区。</translation>
    </message>
    <message>
        <source>Its schools (%1 of %2)</source>
        <translation>对口学校（%1 / %2）</translation>
    </message>
    <message>
        <source>The ledger holds no primary or middle school.</source>
        <translation>台账中没有小学和初中。</translation>
    </message>
    <message>
        <source>Pupils who live in the district count by these schools.</source>
        <translation>学区内的学生按上述学校统计。</translation>
    </message>
</context>
<context>
    <name>yike::panels::BottomPanel</name>
    <message>
        <source>Results</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Old and young</source>
        <translation>一老一小</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>设施网点</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Fold the tables away</source>
        <translation>收起表格</translation>
    </message>
    <message>
        <source>Unfold the tables</source>
        <translation>展开表格</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>数据核查清单</translation>
    </message>
</context>
<context>
    <name>yike::panels::FigureRow</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>yike::panels::Inspector</name>
    <message>
        <source>‹ Whole district</source>
        <translation>‹ 返回全区</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>尚未打开项目</translation>
    </message>
    <message>
        <source>It is being opened …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open one, or look at the demonstration district.</source>
        <translation>请打开项目，或先看看示范区。</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>示范区</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>暂无结果</translation>
    </message>
    <message>
        <source>Assess now</source>
        <translation>立即评价</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>‹ All figures</source>
        <translation>‹ 全部指标</translation>
    </message>
    <message>
        <source>The old and the young ›</source>
        <translation>一老一小 ›</translation>
    </message>
    <message>
        <source>Select its outlets</source>
        <translation>选中其中的网点</translation>
    </message>
    <message>
        <source>Select its outlets: %1</source>
        <translation>选中其中的网点：%1</translation>
    </message>
</context>
<context>
    <name>yike::panels::ManyForm</name>
    <message>
        <source>Change together …</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Close down</source>
        <translation>歇业</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>%1 outlets</source>
        <translation>%1 处网点</translation>
    </message>
    <message>
        <source>and %1 more kinds</source>
        <translation>另有 %1 类</translation>
    </message>
</context>
<context>
    <name>yike::panels::OutletForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>连锁品牌</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>恢复营业</translation>
    </message>
    <message>
        <source>Close down</source>
        <translation>歇业</translation>
    </message>
    <message>
        <source>Stage (year)</source>
        <translation>分期（年）</translation>
    </message>
    <message>
        <source>Cost (10,000 yuan)</source>
        <translation>匡算投资（万元）</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人/电话</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>用房来源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>yike::panels::OutletsPanel</name>
    <message>
        <source>All services</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>全部社区</translation>
    </message>
    <message>
        <source>On the map and not</source>
        <translation>已上图和未上图</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>未上图</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>在各列中查找</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Chosen ones</source>
        <translation>所选网点</translation>
    </message>
    <message>
        <source>Change together …</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Close down</source>
        <translation>歇业</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ledger of outlets</source>
        <translation>设施网点台账</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / 共 %2</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>共 %1 处</translation>
    </message>
    <message>
        <source>No outlet fits. Import a list of outlets, or add one on the map.</source>
        <translation>没有符合条件的网点。可导入网点台账，或在地图上新增。</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>%1: “%2” was not taken, %3.</source>
        <translation>%1：“%2”未采用，%3。</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Place it on the map</source>
        <translation>在地图上定位</translation>
    </message>
    <message>
        <source>Paste …</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>yike::panels::PasteDialog</name>
    <message>
        <source>Paste into the ledger</source>
        <translation>粘贴到台账</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing would change: the cells hold this already.</source>
        <translation>没有变化：单元格内容本就如此。</translation>
    </message>
    <message>
        <source>Outlets changed: %1.</source>
        <translation>修改网点 %1 处。</translation>
    </message>
    <message>
        <source>New outlets, in the tray until they are placed: %1.</source>
        <translation>新增网点 %1 处，定位前列入未上图。</translation>
    </message>
    <message>
        <source>Cells refused, they stay as they are: %1.</source>
        <translation>未采用 %1 个单元格，保持原样。</translation>
    </message>
    <message>
        <source>Columns that are not known are left out: %1.</source>
        <translation>以下列未识别，不导入：%1。</translation>
    </message>
    <message>
        <source>Cells beyond the edge of the table, left out: %1.</source>
        <translation>超出表格范围、不导入的单元格 %1 个。</translation>
    </message>
    <message>
        <source>The first %1 cells are listed.</source>
        <translation>仅列出前 %1 个单元格。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The project has changed since. Please paste again.</source>
        <translation>项目内容已变化，请重新粘贴。</translation>
    </message>
    <message>
        <source>The cells are being compared …</source>
        <translation>正在逐格比对…</translation>
    </message>
</context>
<context>
    <name>yike::panels::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>+ Add photos …</source>
        <translation>+ 添加照片…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>照片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The photos are being read …</source>
        <translation>正在读取照片…</translation>
    </message>
</context>
<context>
    <name>yike::panels::PhotoWindow</name>
    <message>
        <source>Remove the photo</source>
        <translation>删除照片</translation>
    </message>
    <message>
        <source>The photo is being read …</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The project has this picture no longer.</source>
        <translation>项目中已没有这张照片。</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>When and where it was taken is not known.</source>
        <translation>拍摄时间和地点未知。</translation>
    </message>
</context>
<context>
    <name>yike::panels::PictureButton</name>
    <message>
        <source>Save as table …</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>Copy or save as a picture</source>
        <translation>复制或存为图片</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>放入报告</translation>
    </message>
</context>
<context>
    <name>yike::panels::PictureOut</name>
    <message>
        <source>There is nothing to show yet: the figures are being computed.</source>
        <translation>指标正在计算，暂时没有内容。</translation>
    </message>
    <message>
        <source>The picture is copied, 300 dots an inch: paste it into your document.</source>
        <translation>图片已复制（300 dpi），可粘贴到文档中。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch (*.png)</source>
        <translation>图片，300 dpi (*.png)</translation>
    </message>
    <message>
        <source>Vectors (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>存为表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>文本 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>“%1” will stand in the annex of the next report, until the project is closed.</source>
        <translation>「%1」将放入下一份报告的附录，关闭项目前有效。</translation>
    </message>
</context>
<context>
    <name>yike::panels::PremisesForm</name>
    <message>
        <source>Premises</source>
        <translation>闲置用房</translation>
    </message>
    <message>
        <source>New premises</source>
        <translation>新增闲置用房</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权单位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>用地性质</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>After saving, click on the map where they are.</source>
        <translation>保存后，请在地图上点选其位置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>yike::panels::ServiceEditor</name>
    <message>
        <source>capacity unknown</source>
        <translation>容量未知</translation>
    </message>
    <message>
        <source>area unknown</source>
        <translation>面积未知</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>移除该类别</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>+ Add a service</source>
        <translation>+ 增加类别</translation>
    </message>
</context>
<context>
    <name>yike::panels::ServiceList</name>
    <message>
        <source>The old and the young</source>
        <translation>一老一小专题</translation>
    </message>
    <message>
        <source>No standard on distance in this rulebook</source>
        <translation>本指标库没有该类别的距离标准</translation>
    </message>
    <message>
        <source>%1: straight %2, network %3, own pace %4
%5</source>
        <translation>%1：直线 %2，路网 %3，实际步速 %4
%5</translation>
    </message>
    <message>
        <source>People within walking distance, by network metres</source>
        <translation>人口步行覆盖率（路网距离）</translation>
    </message>
    <message>
        <source>People within walking time, each at their own pace</source>
        <translation>人口步行覆盖率（各人真实步速）</translation>
    </message>
</context>
<context>
    <name>yike::panels::TablePanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>yike::panels::TogetherDialog</name>
    <message>
        <source>Change outlets together: %1</source>
        <translation>批量修改网点：%1 处</translation>
    </message>
    <message>
        <source>Tick what all of them shall have. The rest stays as it is.</source>
        <translation>勾选要统一修改的项目，其余保持不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Also offers</source>
        <translation>增加类别</translation>
    </message>
    <message>
        <source>No longer offers</source>
        <translation>去掉类别</translation>
    </message>
    <message>
        <source>%1 offers nothing else: close it instead</source>
        <translation>%1 没有其他类别，可改为歇业</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Outlets that will be different: %1.</source>
        <translation>将修改网点 %1 处。</translation>
    </message>
</context>
<context>
    <name>yike::panels::WhyDialog</name>
    <message>
        <source>There is no such figure now.</source>
        <translation>当前没有这个数值。</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why the figure is what it is</source>
        <translation>数值的由来</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yike::shell::AreaEditing</name>
    <message>
        <source>What was drawn?</source>
        <translation>所绘范围的类别</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Draw the outline of %1 on the map; Esc keeps the present one.</source>
        <translation>请在地图上绘制“%1”的范围；按 Esc 保留现有范围。</translation>
    </message>
    <message>
        <source>An outline needs at least three corners. Click another place.</source>
        <translation>范围至少需要三个角点，请再点一处。</translation>
    </message>
    <message>
        <source>The outline would cross itself there, and nothing was changed. Choose another place, or take the last corner back with Backspace.</source>
        <translation>范围线会在此处自相交叉，未作改动。请另选一处，或按退格键撤回上一角点。</translation>
    </message>
    <message>
        <source>All corners lie on one line, so there is no land inside. Click a place beside it.</source>
        <translation>各角点在同一直线上，围不成范围，请在直线外再点一处。</translation>
    </message>
</context>
<context>
    <name>yike::shell::AttachPhotosDialog</name>
    <message>
        <source>Attach photos</source>
        <translation>照片归到网点</translation>
    </message>
    <message>
        <source>WGS 84 (cameras, most phones)</source>
        <translation>WGS 84（相机、多数手机）</translation>
    </message>
    <message>
        <source>GCJ-02 (some phones of Chinese makers)</source>
        <translation>GCJ-02（部分国产手机）</translation>
    </message>
    <message>
        <source>Places of the photos are in</source>
        <translation>照片坐标为</translation>
    </message>
    <message>
        <source>The photos are being read …</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>The camera wrote no place.</source>
        <translation>照片没有位置信息。</translation>
    </message>
    <message>
        <source>No outlet within %1 m.</source>
        <translation>%1 m 内没有网点。</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Attached: %1. Left out: %2.</source>
        <translation>归到网点 %1 张，未归入 %2 张。</translation>
    </message>
</context>
<context>
    <name>yike::shell::BalanceCard</name>
    <message>
        <source>Close the balance</source>
        <translation>关闭得失卡</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>得失</translation>
    </message>
    <message>
        <source>%1: %2 gain, %3 lose</source>
        <translation>%1：%2 人受益，%3 人受损</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>得失：%1</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>受益</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>受损</translation>
    </message>
    <message numerus="yes">
        <source>and %n other communities</source>
        <translation>
            <numerusform>另有 %n 个社区</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yike::shell::CirclesDialog</name>
    <message>
        <source>over 60 min</source>
        <translation>超过 60 分钟</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1（偏远）</translation>
    </message>
    <message>
        <source>In no proposed circle: %1</source>
        <translation>未划入建议圈的社区：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The least number of people must not exceed the most.</source>
        <translation>人口下限不能高于上限。</translation>
    </message>
    <message>
        <source>Circles added: %1. Undo takes them back.</source>
        <translation>已增设便民生活圈 %1 个，可撤销。</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>请先打开项目。</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The areas have changed meanwhile. Propose again.</source>
        <translation>区划已有变动，请重新生成建议。</translation>
    </message>
    <message>
        <source>Nothing is changed until you add the circles.</source>
        <translation>采纳之前不改动项目。</translation>
    </message>
    <message>
        <source>Every community is in a circle already.</source>
        <translation>所有社区均已划入便民生活圈。</translation>
    </message>
    <message>
        <source>No circle can be made within these bounds.</source>
        <translation>按此人口范围无法划定生活圈。</translation>
    </message>
    <message>
        <source>This project cannot be changed at the moment.</source>
        <translation>当前项目不可修改。</translation>
    </message>
    <message>
        <source>Circles proposed: %1</source>
        <translation>建议划定便民生活圈 %1 个</translation>
    </message>
    <message>
        <source>Replace the circles there are (%1)</source>
        <translation>替换现有便民生活圈（%1 个）</translation>
    </message>
    <message>
        <source>Replace by these circles</source>
        <translation>替换为建议方案</translation>
    </message>
    <message>
        <source>Add these circles</source>
        <translation>采纳并增设</translation>
    </message>
    <message>
        <source>Propose living circles</source>
        <translation>建议划定便民生活圈</translation>
    </message>
    <message>
        <source>Whole communities are put together that people walk between, across no barrier, until a circle has people enough. The bounds given here are from GB 50180-2018 (15,000, the least of a ten-minute tier) and a draft of Shanghai (50,000); set those of your city.</source>
        <translation>以社区为单元，将步行可达、无河流铁路等阻隔的相邻社区组合，直至达到人口下限。默认值取自 GB 50180-2018（十分钟生活圈下限 1.5 万人）和上海市技术标准征求意见稿（5 万人），请按本市要求调整。</translation>
    </message>
    <message>
        <source>People in a circle</source>
        <translation>每圈人口</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Walk between its communities, at most</source>
        <translation>圈内社区之间步行时间上限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Only for communities that are in no circle yet</source>
        <translation>仅对尚未划入便民生活圈的社区</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>生成建议</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>所辖社区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Longest walk</source>
        <translation>最长步行</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>四至范围</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>communities and why they are left over</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yike::shell::Commands</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Yike projects (*.gpkg)</source>
        <translation>一刻项目 (*.gpkg)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>There are no open steps in this project.</source>
        <translation>本项目没有可封闭的台阶。</translation>
    </message>
    <message>
        <source>Save a backup copy as</source>
        <translation>备份副本另存为</translation>
    </message>
    <message>
        <source>Attach photos to the outlets they show</source>
        <translation>照片归到所拍网点</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg)</source>
        <translation>照片 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Figures put into the report in the other edition are left out.</source>
        <translation>在另一版本中放入报告的图表已略去。</translation>
    </message>
    <message>
        <source>The report is written: %1.</source>
        <translation>报告已写出：%1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>The report is written: %1 (%2).</source>
        <translation>报告已写出：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>yike::shell::EditionDialog</name>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Everything is shown. Printed pages are marked as internal material to be kept safe.</source>
        <translation>显示全部内容。打印件标注「内部资料·注意保存」。</translation>
    </message>
    <message>
        <source>For screens, reports and files that leave the office: no coordinates, no figures of single buildings, fewer than ten people as “&lt;10”, no contacts, no school districts, and no outlines of communities, subdistricts and circles unless the map has an approval number.</source>
        <translation>用于对外的屏幕、报告和文件：不含坐标，不含单栋楼的人数，不足10人的写作「&lt;10」，不含联系人，不含学区；地图没有审图号时，不画社区、街道（镇）和生活圈界线。</translation>
    </message>
    <message>
        <source>Map approval number:</source>
        <translation>审图号：</translation>
    </message>
    <message>
        <source>Given by the authority for surveying and mapping; it is printed on every map of the public edition.</source>
        <translation>由测绘地理信息主管部门核发，印在公开版的每幅地图上。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yike::shell::ExportDialog</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tables and layers of the scenario in view. A ledger of outlets written here is read back by the import as it is.</source>
        <translation>导出当前方案的数据表与图层。此处导出的网点台账可原样再导入。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The public edition hands out tables without coordinates: choose Excel or CSV.</source>
        <translation>公开版只提供不含坐标的表格：请选 Excel 或 CSV。</translation>
    </message>
    <message>
        <source>Folder for the vector set</source>
        <translation>矢量数据成果的存放文件夹</translation>
    </message>
    <message>
        <source>%1 vector set</source>
        <translation>%1 矢量数据成果</translation>
    </message>
    <message>
        <source>All layers of the project, each as a Shapefile and together as a GeoPackage, with a data dictionary. They get a folder of their own.</source>
        <translation>项目的全部图层：逐层写成 Shapefile，并汇总为一个 GeoPackage，附数据字典，写入单独的文件夹。</translation>
    </message>
    <message>
        <source>Vector set with a data dictionary</source>
        <translation>矢量数据成果（附数据字典）</translation>
    </message>
</context>
<context>
    <name>yike::shell::FormsCollect</name>
    <message>
        <source>Workbooks (*.xlsx *.xls *.ods)</source>
        <translation>工作簿 (*.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>请先打开项目。</translation>
    </message>
    <message>
        <source>Outlets changed: %1. Undo takes it back.</source>
        <translation>已变更网点：%1。可用“撤销”收回。</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Read the forms again.</source>
        <translation>项目已有改动，请重新读取。</translation>
    </message>
    <message>
        <source>Nothing is changed until you take it over.</source>
        <translation>采纳之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>The forms say nothing new. Outlets unchanged: %1</source>
        <translation>收回的表没有新内容。未变的网点：%1</translation>
    </message>
    <message>
        <source>Unchanged: %1. To be decided: %2; where nothing is chosen the project stays as it is.</source>
        <translation>未变 %1 个；待定 %2 项，未作选择的以项目为准。</translation>
    </message>
    <message>
        <source>Cells not understood: %1</source>
        <translation>未能识别的单元格：%1</translation>
    </message>
    <message>
        <source>This project cannot be changed at the moment.</source>
        <translation>当前项目不可修改。</translation>
    </message>
    <message>
        <source>Add the workbooks that came back, or drag them in. They are compared with what was handed out and with the project; what is chosen becomes one step that undo takes back.</source>
        <translation>添加收回的工作簿，或拖入此处。表中内容与下发时及项目现状对比；所选内容作为一步采纳，可撤销。</translation>
    </message>
    <message>
        <source>Add workbooks …</source>
        <translation>添加工作簿…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Keep the project&apos;s in all conflicts</source>
        <translation>冲突全部保留项目值</translation>
    </message>
    <message>
        <source>Take the forms&apos; in all conflicts</source>
        <translation>冲突全部采用表中值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All news</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>yike::shell::FormsDialog</name>
    <message>
        <source>Forms for communities</source>
        <translation>社区填报表</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yike::shell::FormsHandOut</name>
    <message>
        <source>%1: outlets %2</source>
        <translation>%1：网点 %2 个</translation>
    </message>
    <message>
        <source>Forms written: %1. Send each to its community; collect them on the other page.</source>
        <translation>已生成 %1 个表，请发给各社区；收回后在另一页汇总。</translation>
    </message>
    <message>
        <source>Choose at least one community.</source>
        <translation>请至少选择一个社区。</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>请选择写入的文件夹。</translation>
    </message>
    <message>
        <source>A workbook for each community, with its outlets filled in and lists to choose from. What comes back is compared with what was handed out.</source>
        <translation>每个社区一个工作簿，已填好现有网点，并附下拉列表。收回后与下发时的内容逐项对比。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表</translation>
    </message>
    <message>
        <source>A workbook for each</source>
        <translation>工作簿划分</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>community</source>
        <comment>a workbook for each …</comment>
        <translation>社区</translation>
    </message>
    <message>
        <source>subdistrict</source>
        <comment>a workbook for each …</comment>
        <translation>街道（镇）</translation>
    </message>
    <message>
        <source>The ledger form is put right by the community; the survey sheet is printed and entered back by number.</source>
        <translation>填报模板由社区核对填写；踏勘表打印后现场填写，再按序号录入。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the forms</source>
        <translation>生成表格</translation>
    </message>
    <message>
        <source>For which communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>yike::shell::FormsModel</name>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>下发时</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>项目现值</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>表中值</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>the whole outlet</source>
        <translation>整个网点</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不加入</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>keep the project&apos;s</source>
        <translation>保留项目值</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>take “%1” (%2)</source>
        <translation>采用“%1”（%2）</translation>
    </message>
    <message>
        <source>News</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>yike::shell::Front</name>
    <message>
        <source>The program ended while %1 was being opened. It was not opened again by itself.</source>
        <translation>上次打开“%1”时程序意外退出，这次没有自动打开它。</translation>
    </message>
    <message>
        <source>The last project, %1, is not there any more.</source>
        <translation>上次的项目“%1”已不存在。</translation>
    </message>
    <message>
        <source>The last project could not be opened. %1</source>
        <translation>上次的项目未能打开。%1</translation>
    </message>
</context>
<context>
    <name>yike::shell::Guide</name>
    <message>
        <source>Guide</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guide, step %1 of %2</source>
        <translation>引导 第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>● done</source>
        <translation>● 已完成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>关闭引导</translation>
    </message>
</context>
<context>
    <name>yike::shell::HelpWindow</name>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>用户手册</translation>
    </message>
    <message>
        <source>%1 – Manual of Yike</source>
        <translation>%1 – 一刻用户手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页目</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportAssistant</name>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在处理 …</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>These are the first rows as they stand in the file, the header in bold. Above each column stands what it is taken for; choose another meaning where it is wrong.</source>
        <translation>下面是文件的前若干行，表头为粗体。每列上方是识别的含义，有误时请改选。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Read this sheet</source>
        <translation>读取该工作表</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of a new template</source>
        <translation>新模板名称</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>How the cells were understood</source>
        <translation>单元格的解读</translation>
    </message>
    <message>
        <source>%1 (no header)</source>
        <translation>%1（无表头）</translation>
    </message>
    <message>
        <source>Nothing had to be interpreted.</source>
        <translation>没有需要解读的内容。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be kept: the settings folder cannot be written to.</source>
        <translation>未能保存：设置文件夹无法写入。</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>不用模板</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportFilesPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose the files. What the project holds already is added to, by key; nothing is changed before you have seen what would come of it, and one undo takes it all back.</source>
        <translation>选择文件。项目已有的内容按编号更新；看到结果之前不作任何改动，导入后一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Drag files here, or add them with the button: ledgers and tables (XLSX, XLS, ODS, CSV), layers (Shapefile, GeoPackage, GeoJSON, KML, DXF, FileGDB), OpenStreetMap extracts, rasters.</source>
        <translation>把文件拖到这里，或用按钮添加：台账和表格（XLSX、XLS、ODS、CSV），图层（Shapefile、GeoPackage、GeoJSON、KML、DXF、FileGDB），OpenStreetMap 数据，栅格。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>添加文件 …</translation>
    </message>
    <message>
        <source>Take outlets from the map&apos;s own shops and amenities</source>
        <translation>从地图自带的商店和设施提取网点</translation>
    </message>
    <message>
        <source>Whole people in every building</source>
        <translation>每栋楼人数取整</translation>
    </message>
    <message>
        <source>Dwellings that stand empty</source>
        <translation>住房空置率</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Base date</source>
        <translation>基准日</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>人口口径</translation>
    </message>
    <message>
        <source>permanent residents, census 2020 …</source>
        <translation>常住人口，七普…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>Say what it holds.</source>
        <translation>请选择文件内容。</translation>
    </message>
    <message>
        <source>No row looks like a header: say in the next step what the columns mean.</source>
        <translation>没有找到表头：请在下一步指定各列含义。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets, %3 rows</source>
        <translation>%2 个工作表中可读 %1 个，共 %3 行</translation>
    </message>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 行，%2</translation>
    </message>
    <message>
        <source>Take this file off the list</source>
        <translation>从列表中移除该文件</translation>
    </message>
    <message>
        <source>Two files hold the same (%1): import them one after the other.</source>
        <translation>有两个文件内容相同（%1）：请分次导入。</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportKindsPage</name>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>These words stand in the ledger for kinds of outlets. Say which service a word means, or leave its outlets out; Yike remembers it for the next ledger.</source>
        <translation>以下是台账中的类别用词。请指定每个用词对应的服务类别，或不导入该类网点；下次导入时沿用。</translation>
    </message>
    <message>
        <source>Word in the ledger</source>
        <translation>台账用词</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>对应类别</translation>
    </message>
    <message>
        <source>unknown: no service</source>
        <translation>未识别：无类别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>as the rulebook has it</source>
        <translation>按标准指标库</translation>
    </message>
    <message>
        <source>Leave these outlets out</source>
        <translation>不导入该类网点</translation>
    </message>
    <message>
        <source>No column says what kind the outlets are of: choose it in the step before.</source>
        <translation>没有说明网点类别的列：请在上一步选择。</translation>
    </message>
    <message>
        <source>All %1 words are known.</source>
        <translation>%1 个用词均已识别。</translation>
    </message>
    <message>
        <source>%1 of %2 words are unknown, in %3 rows. Without a service their outlets are kept, but count for nothing.</source>
        <translation>%2 个用词中有 %1 个未识别，涉及 %3 行。没有类别的网点保留在台账中，但不参与评价。</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportPlacePage</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In which system are the coordinates of the table? Web maps are 24 to 677 m off. Layers that name their own system bring it with them.</source>
        <translation>表中坐标属于哪个坐标系？网络地图坐标偏移 24 至 677 m。自带坐标系的图层按其自身坐标系读取。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分带</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Tries every system that the figures allow against the streets and areas.</source>
        <translation>把数值允许的每种坐标系与路网和区域逐一比对。</translation>
    </message>
    <message>
        <source>Take the proposed one</source>
        <translation>采用建议的坐标系</translation>
    </message>
    <message>
        <source>GCJ-02 (AMap, Tencent)</source>
        <translation>GCJ-02（高德、腾讯）</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09（百度）</translation>
    </message>
    <message>
        <source>Beijing 1954</source>
        <translation>1954年北京坐标系</translation>
    </message>
    <message>
        <source>Xian 1980</source>
        <translation>1980西安坐标系</translation>
    </message>
    <message>
        <source>Guess while importing</source>
        <translation>导入时推测</translation>
    </message>
    <message>
        <source>degrees, or metres whose zone is found</source>
        <translation>经纬度，或自动判断分带的米制坐标</translation>
    </message>
    <message>
        <source>%1° zone %2 (%3° E), number before the easting</source>
        <translation>%1° 带第 %2 带（中央经线 %3°E），东坐标前带号</translation>
    </message>
    <message>
        <source>%1° zone, meridian %2° E</source>
        <translation>%1° 带，中央经线 %2°E</translation>
    </message>
    <message>
        <source>No file tells places by coordinates: outlets are placed by their addresses.</source>
        <translation>文件中没有坐标：网点按地址定位。</translation>
    </message>
    <message>
        <source>There are no streets or areas yet to compare with. Choose “Guess while importing”: then those of this import are compared with.</source>
        <translation>尚无路网或区域可供比对。请选“导入时推测”，届时与本次导入的路网和区域比对。</translation>
    </message>
    <message>
        <source>%1 places. There are no streets yet to compare them with; the map shows them alone.</source>
        <translation>%1 个点。尚无路网可供比对，图上只显示这些点。</translation>
    </message>
    <message>
        <source>%1 places; of those drawn %2 lie on the map (within 500 m of the box round the streets).</source>
        <translation>%1 个点；图上所绘的点有 %2 在路网范围内（外扩 500 m）。</translation>
    </message>
</context>
<context>
    <name>yike::shell::ImportTrialPage</name>
    <message>
        <source>Dry run</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Done. Nothing odd was found. One undo takes it all back.</source>
        <translation>导入完成，未发现疑点。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Done. %1 oddities are in the list of data issues. One undo takes it all back.</source>
        <translation>导入完成，%1 条疑点已列入数据核查清单。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Everything is being read; nothing is changed. The window can be used meanwhile.</source>
        <translation>正在读取全部文件，不作任何改动。期间可照常使用窗口。</translation>
    </message>
    <message>
        <source>The project has changed since: the import reads the files again.</source>
        <translation>项目在此期间有变化：导入时将重新读取文件。</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing is changed yet.</source>
        <translation>以下是导入后的结果，目前尚未改动。</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>尚未试导入。</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>新增（%1）</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>变更（%1）</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>消失（%1）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Without place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Oddities (%1)</source>
        <translation>疑点（%1）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>not in the ledger any more; it stays in the project</source>
        <translation>台账中已无，仍保留在项目中</translation>
    </message>
    <message>
        <source>taken out of the project</source>
        <translation>从项目中移除</translation>
    </message>
    <message>
        <source>On map</source>
        <translation>上图率</translation>
    </message>
    <message>
        <source>Door no.</source>
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
</context>
<context>
    <name>yike::shell::MainWindow</name>
    <message>
        <source>%1 – Yike</source>
        <translation>%1 – 一刻</translation>
    </message>
    <message>
        <source>Yike</source>
        <translation>一刻</translation>
    </message>
    <message>
        <source>This project is empty</source>
        <translation>项目还是空的</translation>
    </message>
    <message>
        <source>Import a map with streets first, then who lives there and which outlets there are.</source>
        <translation>请先导入含道路的地图，再导入人口和设施网点。</translation>
    </message>
    <message>
        <source>Import data …</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>The project is being opened …</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>The map is being drawn …</source>
        <translation>正在绘制地图…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情面板</translation>
    </message>
</context>
<context>
    <name>yike::shell::MapChoice</name>
    <message>
        <source>What the map shows</source>
        <translation>地图内容</translation>
    </message>
    <message>
        <source>What the homes on the map are coloured by</source>
        <translation>地图上的住宅楼栋按什么着色</translation>
    </message>
</context>
<context>
    <name>yike::shell::MapController</name>
    <message>
        <source>Made-up demonstration data, no real place</source>
        <translation>虚构示范数据，并无此地</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>On foot to %1 · %2</source>
        <translation>步行到%1 · %2</translation>
    </message>
    <message>
        <source>On foot from %1 · %2</source>
        <translation>从%1步行出发 · %2</translation>
    </message>
    <message>
        <source>Network issues</source>
        <translation>网络问题</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>the network is being checked …</source>
        <translation>正在核查步行路网……</translation>
    </message>
    <message>
        <source>On foot from the pin · %1</source>
        <translation>从标记点步行 · %1</translation>
    </message>
</context>
<context>
    <name>yike::shell::MapPrint</name>
    <message>
        <source>Print the map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>The map could not be printed. Nothing else was changed; try another printer, or print into a PDF file.</source>
        <translation>地图未能打印，其他内容没有改变。请换一台打印机，或打印为 PDF 文件。</translation>
    </message>
    <message>
        <source>Internal material, keep safe</source>
        <translation>内部资料·注意保存</translation>
    </message>
</context>
<context>
    <name>yike::shell::Meeting</name>
    <message>
        <source>Hide the menus</source>
        <translation>隐藏菜单</translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出（Esc）</translation>
    </message>
    <message>
        <source>reach it on foot, %1 of %2 do not</source>
        <translation>步行可达；%2中有 %1 人到不了</translation>
    </message>
</context>
<context>
    <name>yike::shell::Notices</name>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>%1 is editing this project: it is open for reading only here.</source>
        <translation>%1 正在编辑本项目，此处以只读方式打开。</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Yike: it is open for reading only.</source>
        <translation>本项目由更新版本的一刻保存，此处以只读方式打开。</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>该文件不可写，以只读方式打开。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>本项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>打开其他项目…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>示范区</translation>
    </message>
    <message>
        <source>A project without a name from %1 was kept for you.</source>
        <translation>已为您保留 %1 的未命名项目。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>This project has no name yet. Nothing is lost: it is kept and offered at the next start.</source>
        <translation>本项目尚未命名。内容不会丢失：已保留，下次启动时可继续。</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>直接关闭</translation>
    </message>
    <message>
        <source>The scenario “%1” is locked. Unlock it in the list of scenarios to change it.</source>
        <translation>方案“%1”已锁定。要改动，请先在方案列表中解锁。</translation>
    </message>
    <message>
        <source>Another scenario stands on “%1”. Delete that one first.</source>
        <translation>另有方案以“%1”为依据，请先删除那个方案。</translation>
    </message>
    <message>
        <source>Take those of the merged scenario</source>
        <translation>改用被合并方案的值</translation>
    </message>
    <message>
        <source>%1 objects do not fit together and were left as they were here: %2.</source>
        <translation>有 %1 个对象互相冲突，保留了这里原来的值：%2。</translation>
    </message>
    <message>
        <source>%1 objects do not fit together; those of the merged scenario were taken: %2.</source>
        <translation>有 %1 个对象互相冲突，已采用被合并方案的值：%2。</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>The project file was compacted.</source>
        <translation>项目文件已压缩。</translation>
    </message>
    <message>
        <source>Streets that were read anew since then stay as they are: the history does not keep former ones.</source>
        <translation>此后重新读入过的路网保持现在的样子：历史不保存旧路网。</translation>
    </message>
    <message>
        <source>The base map was read anew since then and stays as it is.</source>
        <translation>此后重新读入过底图，底图保持现在的样子。</translation>
    </message>
</context>
<context>
    <name>yike::shell::PlaceMenu</name>
    <message>
        <source>What can be reached from here</source>
        <translation>从此处步行可达范围</translation>
    </message>
    <message>
        <source>Add an outlet here</source>
        <translation>在此处新增网点</translation>
    </message>
    <message>
        <source>Route from here</source>
        <translation>从这里出发</translation>
    </message>
    <message>
        <source>Route to here</source>
        <translation>步行到这里</translation>
    </message>
    <message>
        <source>Select its outlets</source>
        <translation>选中其中的网点</translation>
    </message>
    <message>
        <source>Select its outlets: %1</source>
        <translation>选中其中的网点：%1</translation>
    </message>
</context>
<context>
    <name>yike::shell::PlacePreview</name>
    <message>
        <source>as they are read</source>
        <translation>按所选坐标系读取</translation>
    </message>
    <message>
        <source>as the file&apos;s figures stand</source>
        <translation>按文件原值</translation>
    </message>
</context>
<context>
    <name>yike::shell::PlaceSearch</name>
    <message>
        <source>The place search “%1” does not answer: %2</source>
        <translation>地点搜索“%1”没有响应：%2</translation>
    </message>
</context>
<context>
    <name>yike::shell::PlacesDialog</name>
    <message>
        <source>Places, addresses and ways come from the open project; nothing goes over the network. No other place search is installed.</source>
        <translation>地点、地址和路线都取自打开的项目，不联网。没有安装其他地点搜索。</translation>
    </message>
    <message>
        <source>Places, addresses and ways come from the open project; nothing goes over the network. Other place searches may use the network.</source>
        <translation>地点、地址和路线都取自打开的项目，不联网。其他地点搜索可能联网。</translation>
    </message>
    <message>
        <source>This place search is not part of Yike. It may use the network, and what you type then leaves this computer.</source>
        <translation>这项地点搜索不属于本软件，可能联网；届时您输入的内容会离开本机。</translation>
    </message>
    <message>
        <source>Place search</source>
        <translation>地点搜索</translation>
    </message>
    <message>
        <source>Who is asked for &amp;places:</source>
        <translation>地点由谁提供(&amp;P)：</translation>
    </message>
    <message>
        <source>Yike, from the open project</source>
        <translation>一刻，取自打开的项目</translation>
    </message>
</context>
<context>
    <name>yike::shell::ReportDialog</name>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>The report could not be printed. Nothing else was changed; try another printer, or save a PDF.</source>
        <translation>报告未能打印，其他内容未受影响；请换一台打印机，或先存为 PDF。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>已发送 %n 页到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Open a project: its report is laid out here.</source>
        <translation>请先打开项目，报告会在这里排版。</translation>
    </message>
    <message>
        <source>The report is being laid out …</source>
        <translation>报告排版中…</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>指标计算中…</translation>
    </message>
    <message>
        <source>The map for residents is always made in the public edition.</source>
        <translation>居民说明会地图一律按公开版生成。</translation>
    </message>
    <message>
        <source>Public edition: change it under View ▸ Edition.</source>
        <translation>公开版：可在“视图 ▸ 版本”中更改。</translation>
    </message>
    <message>
        <source>Internal edition: change it under View ▸ Edition.</source>
        <translation>内部版：可在“视图 ▸ 版本”中更改。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message>
        <source>Tick at least one chapter.</source>
        <translation>请至少勾选一章。</translation>
    </message>
    <message>
        <source>The report is not laid out.</source>
        <translation>报告尚未排版。</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>重新排版</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>已写出：%1（%2）</translation>
    </message>
</context>
<context>
    <name>yike::shell::ReportForm</name>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>报告模板 (*.json)</translation>
    </message>
    <message>
        <source>Logo of the office</source>
        <translation>单位标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>不用 %1</translation>
    </message>
    <message>
        <source>The template could not be written into %1. Choose another folder.</source>
        <translation>模板未能写入 %1，请另选文件夹。</translation>
    </message>
    <message>
        <source>The template is saved: %1</source>
        <translation>模板已保存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The template is opened: %1</source>
        <translation>已打开模板：%1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>单位标志</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Leave room for a seal</source>
        <translation>预留用印位置</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Open a template …</source>
        <translation>打开模板…</translation>
    </message>
    <message>
        <source>Save as a template …</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>All chapters as they come</source>
        <translation>恢复默认章节</translation>
    </message>
    <message>
        <source>This template is printed as it is, without a choice of chapters.</source>
        <translation>此模板按固定体例印制，不选章节。</translation>
    </message>
    <message>
        <source>Chapters: tick what is printed; drag them, or press Alt with the arrow keys, to change the order.</source>
        <translation>章节：勾选要印的；拖动或按 Alt+上下方向键调整顺序。</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>不评价</translation>
    </message>
    <message>
        <source>%1 draws (slow)</source>
        <translation>抽样 %1 次（较慢）</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>抽样 %1 次</translation>
    </message>
    <message>
        <source>Last year&apos;s project</source>
        <translation>上年的项目</translation>
    </message>
    <message>
        <source>Projects (*.gpkg)</source>
        <translation>项目文件 (*.gpkg)</translation>
    </message>
    <message>
        <source>Choose a project …</source>
        <translation>选择项目…</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Last year&apos;s project: its monitoring figures stand beside this year&apos;s.</source>
        <translation>上年的项目：其监测指标与本年并列。</translation>
    </message>
    <message>
        <source>How often everything is drawn to tell how sure the figures are. More draws tell it more finely and take longer.</source>
        <translation>评价不确定性时的抽样次数：次数越多，区间越细，用时越长。</translation>
    </message>
</context>
<context>
    <name>yike::shell::ReportPrint</name>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
</context>
<context>
    <name>yike::shell::RulebookDialog</name>
    <message>
        <source>%1 (local example)</source>
        <translation>%1（地方示例）</translation>
    </message>
    <message numerus="yes">
        <source>%n norms</source>
        <translation>
            <numerusform>%n条指标</numerusform>
        </translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>Choose a norm to give it a figure of your own.</source>
        <translation>选择一条指标，可设定本项目取值。</translation>
    </message>
    <message>
        <source>The figure has to be a number.</source>
        <translation>数值应为数字。</translation>
    </message>
    <message>
        <source>The smallest size has to be a number of square metres.</source>
        <translation>最小规模应为平方米数。</translation>
    </message>
    <message>
        <source>Open a project to choose its rulebooks.</source>
        <translation>打开项目后可选用标准指标库。</translation>
    </message>
    <message>
        <source>Changed, not saved yet. Figures of the project&apos;s own are bold.</source>
        <translation>已更改，尚未保存。粗体为本项目取值。</translation>
    </message>
    <message>
        <source>Figures of the project&apos;s own are bold.</source>
        <translation>粗体为本项目取值。</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed.</source>
        <translation>%1无法读取，未作更改。</translation>
    </message>
    <message>
        <source>Choose a pack in the list first.</source>
        <translation>请先在列表中选择标准包。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1无法写入。</translation>
    </message>
    <message>
        <source>Import a rulebook pack</source>
        <translation>导入标准包</translation>
    </message>
    <message>
        <source>Rulebook packs (*.json)</source>
        <translation>标准包 (*.json)</translation>
    </message>
    <message>
        <source>Export the rulebook pack</source>
        <translation>导出标准包</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>标准指标库</translation>
    </message>
    <message>
        <source>Tick the packs this project is judged by. A figure of your own needs a reason; what the document says stays beside it. An empty cell is one nobody has read: nothing is computed from it.</source>
        <translation>勾选本项目采用的标准包。本项目取值须写明理由，条文值同时保留。空格表示无人核到原文，不参与计算。</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>本项目取值</translation>
    </message>
    <message>
        <source>Smallest size (m²)</source>
        <translation>最小规模（m²）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>确定者</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Take the document&apos;s figure</source>
        <translation>恢复条文值</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Starter choice</source>
        <translation>默认选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>yike::shell::RulebookModel</name>
    <message>
        <source>Service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小规模</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核对状态</translation>
    </message>
</context>
<context>
    <name>yike::shell::SearchBox</name>
    <message>
        <source>Find a place, an outlet or a command</source>
        <translation>查找地点、设施网点或命令</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a place or a command</source>
        <translation>查找地点或命令</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找……</translation>
    </message>
    <message>
        <source>Find a place …</source>
        <translation>查找地点…</translation>
    </message>
    <message>
        <source>Nothing is called so. A part of the name, its pinyin or initials will do.</source>
        <translation>没有找到。可以输入名称的一部分、拼音或拼音首字母。</translation>
    </message>
</context>
<context>
    <name>yike::shell::Secrecy</name>
    <message>
        <source>Do not process classified data on a computer that is not approved for it. Classified are, among others: maps larger than 1:5,000 with all features over more than 25 km² in one piece, contours of 20 m or less on maps of 1:5,000 to 1:100,000, and parameters between coordinate systems.</source>
        <translation>不得在非涉密计算机上处理涉密数据。涉密的包括：连续覆盖超过 25 平方千米、比例尺大于 1:5000 的全要素地图，1:5000 至 1:10 万地图上间距不大于 20 米的等高线，以及坐标系转换参数等。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>已阅知</translation>
    </message>
    <message>
        <source>This project covers %1 km² with roads or buildings. Maps larger than 1:5,000 with all features over more than 25 km² can be classified: make sure that these data may be used on this computer.</source>
        <translation>本项目含道路或建筑，覆盖 %1 平方千米。连续覆盖超过 25 平方千米、比例尺大于 1:5000 的全要素地图可能涉密：请确认这些数据可以在这台计算机上使用。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>yike::shell::SiteEditing</name>
    <message>
        <source>%1 in %2</source>
        <comment>canteen in the old school</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yike::shell::SlopeCurve</name>
    <message>
        <source>Time, times that on the flat</source>
        <translation>用时（平路的倍数）</translation>
    </message>
</context>
<context>
    <name>yike::shell::SlopeEditor</name>
    <message>
        <source>Slope %</source>
        <translation>坡度 %</translation>
    </message>
    <message>
        <source>Time, times</source>
        <translation>用时倍数</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Fill in Valhalla&apos;s</source>
        <translation>填入 Valhalla 表</translation>
    </message>
    <message>
        <source>The table of the Valhalla router (DIN 33466 up, a modified Tobler down).</source>
        <translation>Valhalla 路径引擎的坡度表（上坡 DIN 33466，下坡为修正的 Tobler 函数）。</translation>
    </message>
    <message>
        <source>Fill in Tobler&apos;s</source>
        <translation>填入 Tobler 表</translation>
    </message>
    <message>
        <source>The table of slopes needs at least one line, slopes from −60 to +60 % from the lowest to the highest, each once, and times of 0.1 to 20.</source>
        <translation>坡度表至少一行；坡度在 −60 % 至 +60 % 之间，由低到高，各不重复；用时倍数在 0.1 至 20 之间。</translation>
    </message>
</context>
<context>
    <name>yike::shell::StartPage</name>
    <message>
        <source>Yike</source>
        <translation>一刻</translation>
    </message>
    <message>
        <source>Living circles within a quarter of an hour on foot</source>
        <translation>步行一刻钟便民生活圈规划</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you have opened are listed here.</source>
        <translation>打开过的项目会列在这里。</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
</context>
<context>
    <name>yike::shell::StatusLine</name>
    <message>
        <source>Click where the new outlet shall stand; Esc to stop</source>
        <translation>点击新网点的位置；按 Esc 结束</translation>
    </message>
    <message>
        <source>Drag to move the map, turn the wheel to come closer</source>
        <translation>拖动平移地图，滚轮缩放</translation>
    </message>
    <message>
        <source>Drag the outlet: the figures follow; Del deletes it</source>
        <translation>拖动网点，数据随之变化；按 Del 删除</translation>
    </message>
    <message>
        <source>Click an outlet, a building or a community; drag to move</source>
        <translation>点选网点、楼栋或社区；拖动平移</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Made-up data</source>
        <translation>虚构示范数据</translation>
    </message>
    <message>
        <source>Kept, without a name yet</source>
        <translation>已保留，尚未命名</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1，约剩 %2 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Click a street, then places on the way, then the street where it ends; Esc gives up</source>
        <translation>先点选起点道路，再依次点选途经位置，最后点选终点道路；按 Esc 放弃</translation>
    </message>
    <message>
        <source>Click a street or a gate to close, open or change it</source>
        <translation>点选道路或出入口，可封闭、开放或调整</translation>
    </message>
    <message>
        <source>Click any place to see what can be reached from there; Esc to stop</source>
        <translation>点选任意地点，查看从该处步行可达的范围；按 Esc 结束</translation>
    </message>
    <message>
        <source>What can be reached from the pin; Esc takes it away</source>
        <translation>从标记点步行可达的范围；按 Esc 移除标记点</translation>
    </message>
    <message>
        <source>Click the corners of the area one after the other; Esc to stop</source>
        <translation>依次单击范围的各个角点；按 Esc 退出</translation>
    </message>
    <message>
        <source>Click the next corner; Backspace takes one back, Esc gives up</source>
        <translation>单击下一个角点；退格键撤回一个，按 Esc 放弃</translation>
    </message>
    <message>
        <source>Double-click, Enter or a click on the first corner closes it; Backspace takes one back</source>
        <translation>双击、回车或单击起点完成；退格键撤回一个角点</translation>
    </message>
    <message>
        <source>Drag a corner of the outline to move it; Esc lets the area go</source>
        <translation>拖动角点可修改范围；按 Esc 取消选择</translation>
    </message>
    <message>
        <source>Click the place on the map; Esc to stop</source>
        <translation>请在地图上点选位置；按 Esc 取消</translation>
    </message>
    <message>
        <source>Click where the walk starts: a place, an outlet or a home; Esc to stop</source>
        <translation>点击起点：任意地点、设施网点或住宅楼栋；按 Esc 结束</translation>
    </message>
    <message>
        <source>Click where it ends; Backspace takes the start back, Esc gives up</source>
        <translation>点击终点；退格键撤回起点，Esc 放弃</translation>
    </message>
    <message>
        <source>Enter or a double-click ends it, a click adds a stop; Backspace takes one back</source>
        <translation>回车或双击结束，单击增加途经点，退格键撤回一点</translation>
    </message>
    <message>
        <source>Drag one to move them all, figures follow when you let go; Del deletes them, Esc lets go</source>
        <translation>拖动其中一处即可一起移动，松开后更新结果;Del 删除，Esc 取消选择</translation>
    </message>
    <message>
        <source>The way on foot; Esc takes it away</source>
        <translation>步行路线；按 Esc 取消显示</translation>
    </message>
</context>
<context>
    <name>yike::shell::StreetEditing</name>
    <message>
        <source>Nothing was changed: the streets there have changed meanwhile. Try again.</source>
        <translation>未作改动：该处道路已有变化，请重试。</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>新通道的类型</translation>
    </message>
    <message>
        <source>This street</source>
        <translation>此道路</translation>
    </message>
    <message>
        <source>Close it for people on foot</source>
        <translation>封闭步行通行</translation>
    </message>
    <message>
        <source>How steep is it?</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Closed for people on foot</source>
        <translation>已封闭步行通行</translation>
    </message>
    <message>
        <source>Added by the scenario</source>
        <translation>本方案新增</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>恢复通行</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>撤除</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>出入口</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock this gate</source>
        <translation>关闭此出入口</translation>
    </message>
    <message>
        <source>Open this gate</source>
        <translation>打开此出入口</translation>
    </message>
</context>
<context>
    <name>yike::shell::TileChoice</name>
    <message>
        <source>Tiles beneath the map</source>
        <translation>底图瓦片</translation>
    </message>
    <message>
        <source>Map tiles (*.mbtiles)</source>
        <translation>地图瓦片 (*.mbtiles)</translation>
    </message>
    <message>
        <source>Folder of tiles (zoom/column/row.png)</source>
        <translation>瓦片文件夹（级别/列/行.png）</translation>
    </message>
</context>
<context>
    <name>yike::shell::ToolRow</name>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service the map is coloured for: %1</source>
        <translation>地图着色的类别：%1</translation>
    </message>
    <message>
        <source>Who walks: %1</source>
        <translation>步行人群：%1</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>yike::shell::UnderlayDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Reading the picture …</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Save it as PNG or JPEG and choose it again.</source>
        <translation>“%1”不是可读取的图片。请另存为 PNG 或 JPEG 后重新选择。</translation>
    </message>
    <message>
        <source>Now click the same place on the map.</source>
        <translation>请在地图上点选同一位置。</translation>
    </message>
    <message>
        <source>Click a place in the picture that you know on the map: a crossing, a corner.</source>
        <translation>请在图片上点选一处在地图上也能找到的位置，如路口、拐角。</translation>
    </message>
    <message>
        <source>Click a second place in the picture, far from the first.</source>
        <translation>请在图片上再点选一处，尽量远离第一处。</translation>
    </message>
    <message>
        <source>Laid by two points: %1 m a pixel. A third and fourth show how exact it is.</source>
        <translation>已按两点配准：每像素 %1 米。再点第三、第四处可检核精度。</translation>
    </message>
    <message>
        <source>Laid by three points: %1 m a pixel. A fourth shows how exact it is.</source>
        <translation>已按三点配准：每像素 %1 米。再点第四处可检核精度。</translation>
    </message>
    <message>
        <source>Mean error %1 m, %2 m a pixel. A point that is far off was clicked wrongly: take it out.</source>
        <translation>中误差 %1 米，每像素 %2 米。误差特别大的点多为点错，请移除。</translation>
    </message>
    <message>
        <source>Choose a picture: a scan, a screenshot, a page of a plan saved as PNG or JPEG.</source>
        <translation>请选择图片：扫描件、截图，或存为 PNG、JPEG 的规划图页。</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新图片</translation>
    </message>
    <message>
        <source>Image underlay</source>
        <translation>影像底图</translation>
    </message>
    <message>
        <source>A picture is laid on the map by three or four points: click one in the picture, then the same place on the map. It lies under roads and homes and counts in no figure; the picture is kept in the project.</source>
        <translation>用三四个同名点把图片配准到地图上：先在图片上点选，再在地图上点选同一位置。影像垫在道路与住宅之下，不参与任何计算；图片保存在项目文件内。</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Take out the point</source>
        <translation>移除该点</translation>
    </message>
    <message>
        <source>Delete the image</source>
        <translation>删除影像</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点号</translation>
    </message>
    <message>
        <source>In the picture (px)</source>
        <translation>图上位置（像素）</translation>
    </message>
    <message>
        <source>Error (m)</source>
        <translation>误差（米）</translation>
    </message>
</context>
<context>
    <name>yike::shell::WalkerModel</name>
    <message>
        <source>cannot</source>
        <translation>不能走</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>不受坡度影响</translation>
    </message>
    <message>
        <source>Tobler&apos;s function</source>
        <translation>Tobler 函数</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>自定坡度表</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Speed
m/s</source>
        <translation>速度
米/秒</translation>
    </message>
    <message>
        <source>In 15 min
m</source>
        <translation>15 分钟
可走 米</translation>
    </message>
    <message>
        <source>Stairs up
times</source>
        <translation>上楼梯
倍数</translation>
    </message>
    <message>
        <source>Stairs down
times</source>
        <translation>下楼梯
倍数</translation>
    </message>
    <message>
        <source>Signals
s</source>
        <translation>信号过街
秒</translation>
    </message>
    <message>
        <source>Crossings
s</source>
        <translation>无信号过街
秒</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Steepest
%</source>
        <translation>最大坡度
%</translation>
    </message>
    <message>
        <source>%1 to %2 times the time on the flat, or blank for: cannot.</source>
        <translation>平路用时的 %1 至 %2 倍；留空表示不能走。</translation>
    </message>
    <message>
        <source>%1 to %2 %, or blank for no limit.</source>
        <translation>%1 至 %2 %；留空表示不限。</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 至 %2。</translation>
    </message>
</context>
<context>
    <name>yike::shell::WalkersDialog</name>
    <message>
        <source>Slope: %1</source>
        <translation>坡度影响：%1</translation>
    </message>
    <message>
        <source>Not possible. Allowed: %1</source>
        <translation>数值不可用。允许范围：%1</translation>
    </message>
    <message>
        <source>Open a project to save walkers in it.</source>
        <translation>打开项目后方可保存。</translation>
    </message>
    <message>
        <source>This project cannot be changed at the moment.</source>
        <translation>此项目目前不能修改。</translation>
    </message>
    <message>
        <source>Changed, not saved yet. What differs from the presets is bold.</source>
        <translation>已修改，尚未保存。与默认值不同的以粗体显示。</translation>
    </message>
    <message>
        <source>What differs from the presets is bold.</source>
        <translation>与默认值不同的以粗体显示。</translation>
    </message>
    <message>
        <source>Walkers</source>
        <translation>步行人群</translation>
    </message>
    <message>
        <source>How fast each group walks decides what it reaches in 5, 10 and 15 minutes. The speed is that on the flat; stairs take so many times as long; each crossing costs its wait. Click a figure to change it.</source>
        <translation>各类人群走得多快，决定 5、10、15 分钟能走到哪里。速度为平路速度；走楼梯按平路用时的倍数计；每次过街另加等候时间。单击数字即可修改。</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>数值出处</translation>
    </message>
    <message>
        <source>Restore all presets</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Restore this walker</source>
        <translation>恢复此人群默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
</TS>

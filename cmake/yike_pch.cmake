# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: what most files include and none of us changes, parsed once for all. Headers of ours stay out:
# each has to compile alone (all_verify_interface_header_sets does without these).
#
#     yike_precompile(<target> STD | QT | WIDGETS)
set(YIKE_PCH_STD <algorithm> <array> <charconv> <cmath> <cstdint> <expected> <functional> <limits> <map> <memory>
    <numeric> <optional> <ranges> <set> <span> <string> <string_view> <tuple> <unordered_map> <utility> <variant>
    <vector>)
set(YIKE_PCH_QT ${YIKE_PCH_STD} <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QList>
    <QMetaType> <QObject> <QString> <QStringList> <QThread> <QTimer> <QVariant>)
set(YIKE_PCH_WIDGETS ${YIKE_PCH_QT} <QAbstractItemModel> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent>
    <QIcon> <QImage> <QLabel> <QLineEdit> <QMainWindow> <QMouseEvent> <QPainter> <QPainterPath> <QPixmap> <QPushButton>
    <QTableView> <QToolButton> <QUndoStack> <QWidget>)

foreach(kind IN ITEMS STD QT WIDGETS)
    string(TOLOWER "yike_pch_${kind}" target)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${target}.cpp" CONTENT "// Made at build: holds a precompiled header.\n")
    add_library(${target} OBJECT "${PROJECT_BINARY_DIR}/${target}.cpp")
    target_link_libraries(${target} PRIVATE yike_options)
    target_precompile_headers(${target} PRIVATE ${YIKE_PCH_${kind}})
endforeach()
target_link_libraries(yike_pch_qt PRIVATE Qt6::Core)
target_link_libraries(yike_pch_widgets PRIVATE Qt6::Widgets) # what else a target links, it has to link more, never less

function(yike_precompile target kind)
    string(TOLOWER "yike_pch_${kind}" from)
    target_precompile_headers(${target} REUSE_FROM ${from})
endfunction()

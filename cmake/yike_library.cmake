# SPDX-License-Identifier: GPL-3.0-or-later
# yike_library(): one folder of core/ or ui/ as a linked library that sees only the folders before it.
set(YIKE_CORE_FOLDERS base geo norms demography plan network import demo measures analysis places report export store)
set(YIKE_UI_FOLDERS text document location render charts map report office webmap publish panels shell)

# yike_add_folder(core/geo): adds the folder when it has a CMakeLists.txt.
function(yike_add_folder folder)
    if(EXISTS "${PROJECT_SOURCE_DIR}/${folder}/CMakeLists.txt")
        add_subdirectory("${PROJECT_SOURCE_DIR}/${folder}" "${PROJECT_BINARY_DIR}/${folder}")
    endif()
endfunction()

# The place of a library in the order of links, as ui_text or geo → number.
function(_yike_rank short out)
    set(order ${YIKE_CORE_FOLDERS})
    foreach(folder IN LISTS YIKE_UI_FOLDERS)
        list(APPEND order ui_${folder})
    endforeach()
    list(FIND order "${short}" rank)
    if(rank EQUAL -1)
        message(FATAL_ERROR "'${short}' is no folder of core/ and no ui_<folder>. The folders, in order: ${order}")
    endif()
    set(${out} ${rank} PARENT_SCOPE)
endfunction()

# yike_library(<folder> [UI] [QT]
#     SOURCES <.cpp and private .h …>
#     HEADERS <.h that others include …>   each of them has to compile alone
#     LINKS <other folders of ours …>      short names: geo, plan; folders of ui/ as ui_text (or text, where core has none)
#     PUBLIC_LINKS <libraries …>           seen through our headers
#     PRIVATE_LINKS <libraries …>)         used in our .cpp only
# makes yike_<folder>, or yike_ui_<folder> with UI. QT: run moc without UI (core/store only).
# UI libraries get Qt6::Widgets, moc, the icons, styles and translations.
function(yike_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "UI;QT" "" "SOURCES;HEADERS;LINKS;PUBLIC_LINKS;PRIVATE_LINKS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "yike_library(${folder}): not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(short ${folder})
    if(arg_UI)
        set(short ui_${folder})
    endif()
    set(target yike_${short})
    _yike_rank(${short} own_rank)

    set(links)
    foreach(link IN LISTS arg_LINKS)
        if(NOT link IN_LIST YIKE_CORE_FOLDERS AND link IN_LIST YIKE_UI_FOLDERS)
            set(link ui_${link})
        endif()
        _yike_rank(${link} rank)
        if(rank GREATER_EQUAL own_rank)
            message(FATAL_ERROR "core/ui order: ${short} may not link ${link}, which comes after it. "
                "Move what both need into an earlier folder (docs/architecture.md).")
        endif()
        list(APPEND links yike_${link})
    endforeach()

    # Public headers only: CMake wants INTERFACE then, and cannot compile what is not there.
    if(arg_SOURCES)
        add_library(${target} STATIC)
        set(scope PUBLIC)
        target_sources(${target} PRIVATE ${arg_SOURCES})
        target_link_libraries(${target} PRIVATE yike_options ${arg_PRIVATE_LINKS})
    else()
        add_library(${target} INTERFACE)
        set(scope INTERFACE)
    endif()
    target_sources(${target} ${scope}
        FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
    target_link_libraries(${target} ${scope} ${links} ${arg_PUBLIC_LINKS})
    if(arg_UI)
        target_link_libraries(${target} ${scope} Qt6::Widgets yike_assets)
    endif()
    if(arg_UI OR arg_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(arg_SOURCES AND arg_UI)
        yike_precompile(${target} WIDGETS)
    elseif(arg_SOURCES AND arg_QT)
        yike_precompile(${target} QT)
    elseif(arg_SOURCES)
        yike_precompile(${target} STD)
    endif()
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# yike_assets: icons (:/icons), styles (:/styles), the manual (:/manual) and translations (:/i18n) as Qt resources, linked by every ui library.
file(GLOB icons CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/*")
file(GLOB styles CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/styles/*")
file(GLOB_RECURSE manual CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/manual/*.html" "${PROJECT_SOURCE_DIR}/resources/manual/*.png")
set(YIKE_TRANSLATIONS "${PROJECT_SOURCE_DIR}/translations/yike_zh_CN.ts")

file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/assets.cpp" CONTENT "// Qt resources only.\nnamespace yike {}\n")
add_library(yike_assets STATIC "${PROJECT_BINARY_DIR}/assets.cpp")
target_link_libraries(yike_assets PUBLIC Qt6::Core)
add_dependencies(yike_assets yike_fonts) # found at share/yike/fonts beside bin/, or some folders above a test

qt_add_resources(yike_assets yike_pictures PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${icons} ${styles})
qt_add_resources(yike_assets yike_manual PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${manual})

if(EXISTS "${YIKE_TRANSLATIONS}")
    qt_add_lrelease(TS_FILES "${YIKE_TRANSLATIONS}" QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(yike_assets yike_translations PREFIX "/i18n" BASE "${PROJECT_BINARY_DIR}" FILES ${qm_files})
endif()

# `cmake --build … --target update_translations` brings the .ts up to the sources of ui/ and app/.
function(yike_translations)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -silent -I . -locations none -no-ui-lines -no-obsolete
            -source-language en -target-language zh_CN ui app -ts "${YIKE_TRANSLATIONS}"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        VERBATIM)
endfunction()

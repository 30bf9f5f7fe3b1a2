# SPDX-License-Identifier: GPL-3.0-or-later
# yike_embed(): files of resources/ as bytes inside a library of core/, which has no Qt resources.
#
#     yike_embed(yike_norms rulebooks FILES resources/rulebooks/starter.json …)
#
# gives yike_norms the header "generated/rulebooks.h":
#
#     namespace yike::embedded { std::span<const yike::base::EmbeddedFile> rulebooks(); }
#
# Each EmbeddedFile (core/base/embedded_file.h) has the file's name without its folder, and its content, both as
# std::string_view that live as long as the program. FILES are relative to the project root, in the order given.
# The library has to link base. The header is private to the library: include it in a .cpp.
function(yike_embed target name)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "FILES")
    if(NOT arg_FILES)
        message(FATAL_ERROR "yike_embed(${target} ${name}): no FILES")
    endif()
    list(TRANSFORM arg_FILES PREPEND "${PROJECT_SOURCE_DIR}/")
    set(folder "${PROJECT_BINARY_DIR}/embedded/${target}")
    set(source "${folder}/generated/${name}.cpp")
    set(header "${folder}/generated/${name}.h")
    set(script "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake")
    list(JOIN arg_FILES "|" files)
    add_custom_command(
        OUTPUT "${source}" "${header}"
        COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DFOLDER=${folder}/generated" "-DFILES=${files}" -P "${script}"
        DEPENDS ${arg_FILES} "${script}"
        COMMENT "Embedding ${name}"
        VERBATIM)
    target_sources(${target} PRIVATE "${source}" "${header}")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# Run by yike_embed(): writes NAME.h and NAME.cpp with the bytes of FILES (parted by |) into FOLDER.
string(REPLACE "|" ";" files "${FILES}")
set(arrays "")
set(entries "")
set(index 0)
foreach(file IN LISTS files)
    file(READ "${file}" bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    string(REGEX REPLACE "(('[^']*',){24})" "\\1\n" bytes "${bytes}")
    get_filename_component(name "${file}" NAME)
    # One byte more than the file, so that an empty file is an array too.
    string(APPEND arrays "constexpr char kFile${index}[] = {\n${bytes}'\\0'};\n")
    string(APPEND entries "    {\"${name}\", {kFile${index}, sizeof kFile${index} - 1}},\n")
    math(EXPR index "${index} + 1")
endforeach()

set(head "// SPDX-License-Identifier: GPL-3.0-or-later\n// Made at build by cmake/embed_files.cmake.\n")
file(WRITE "${FOLDER}/${NAME}.h" "${head}#pragma once

#include \"core/base/embedded_file.h\"

#include <span>

namespace yike::embedded {
std::span<const base::EmbeddedFile> ${NAME}();
} // namespace yike::embedded
")
file(WRITE "${FOLDER}/${NAME}.cpp" "${head}#include \"generated/${NAME}.h\"

namespace {
${arrays}
constexpr yike::base::EmbeddedFile kFiles[] = {
${entries}};
} // namespace

std::span<const yike::base::EmbeddedFile> yike::embedded::${NAME}()
{
    return kFiles;
}
")

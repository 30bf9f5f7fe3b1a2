// SPDX-License-Identifier: GPL-3.0-or-later
// base64 into bytes, and bytes into whole numbers: groups of seven bits, signed ones zigzag (ui/webmap/packed.h writes them).

function bytesOf(base64) {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; ++i)
        bytes[i] = text.charCodeAt(i);
    return bytes;
}

/// Reads counts and signed numbers one after the other. Below 2^31, as everything in the file is.
function Reader(base64) {
    const bytes = bytesOf(base64);
    let at = 0;
    this.count = function () {
        let value = 0, shift = 0, byte;
        do {
            byte = bytes[at++];
            value |= (byte & 127) << shift;
            shift += 7;
        } while (byte > 127);
        return value >>> 0;
    };
    this.number = function () {
        const value = this.count();
        return (value >>> 1) ^ -(value & 1);
    };
    this.left = function () { return bytes.length - at; };
}

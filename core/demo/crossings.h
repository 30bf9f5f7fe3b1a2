// SPDX-License-Identifier: GPL-3.0-or-later
// Where railway and river are passed: four bridges and two underpasses, nothing else.
#pragma once

#include "core/demo/grid.h"

namespace yike::demo {

/// River, railway, their banks and fences, on map and ground.
void drawLand(Sketch &sketch, const Land &land);
/// Two underpasses between the works and the quarters east of the railway.
void drawUnderpasses(Sketch &sketch, const Grid &works, const Grid &oldTown, const Grid &newTown);
/// Four bridges to the east bank.
void drawBridges(Sketch &sketch, const Grid &oldTown, const Grid &newTown, const Grid &eastBank);
/// 河堤步道 along both banks, with steps up to the river roads.
void drawRiverWalks(Sketch &sketch, const Land &land);
/// Roads that lead out of the district, where those of a district beside it would come in.
void drawWaysOut(Sketch &sketch, const Land &land, const std::vector<Grid> &grids);
/// Crossings with signals on main roads where no street leads across for a while.
void drawZebras(Sketch &sketch);
/// 过街天桥 over the main roads, with stairs at both ends.
void drawFootbridges(Sketch &sketch);

} // namespace yike::demo

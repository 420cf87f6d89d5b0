// Reads {points: [[latitude, longitude in 10^-9 degrees, resolution]], cells: [{cell, k}]}; prints {cells: [cell of each point],
// about: [{centre: [degrees], parent, pentagon, disk}]} with h3-js: the parent is of half the resolution.
import {cellToLatLng, cellToParent, getResolution, gridDisk, isPentagon, latLngToCell} from 'h3-js';
import {text} from 'node:stream/consumers';

const {points, cells} = JSON.parse(await text(process.stdin));
console.log(JSON.stringify({
  cells: (points ?? []).map(([latitude, longitude, resolution]) => latLngToCell(latitude / 1e9, longitude / 1e9, resolution)),
  about: (cells ?? []).map(({cell, k}) => ({
    centre: cellToLatLng(cell), parent: cellToParent(cell, getResolution(cell) >> 1), pentagon: isPentagon(cell),
    disk: gridDisk(cell, k).sort(),
  })),
}));

"""Takes the provinces of one quarter of the globe out of Debian's world_map.gpkg (Natural Earth 1:10m, public domain).

usage: python3 extract-provinces.py world_map.gpkg provinces.geojson
Needs nothing but Python's standard library: a GeoPackage is an SQLite file with geometries in well-known binary.
"""
import json
import sqlite3
import struct
import sys

WEST, SOUTH, EAST, NORTH = 0, 25, 115, 80


def rings_of(blob):
    """The polygons of a little-endian GeoPackage multipolygon, as lists of rings of [lon, lat]."""
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    at = 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]

    def count(offset):
        return struct.unpack_from("<I", blob, offset)[0]

    if blob[at] != 1 or count(at + 1) != 6:
        raise ValueError("not a little-endian multipolygon")
    polygons = []
    total, at = count(at + 5), at + 9
    for _ in range(total):
        rings, at, number = [], at + 9, count(at + 5)
        for _ in range(number):
            points = count(at)
            values = struct.unpack_from("<%dd" % (2 * points), blob, at + 4)
            rings.append([list(pair) for pair in zip(values[::2], values[1::2])])
            at += 4 + 16 * points
        polygons.append(rings)
    return polygons


def touches(polygons):
    return any(WEST < lon < EAST and SOUTH < lat < NORTH for rings in polygons for lon, lat in rings[0])


def main(source, target):
    rows = sqlite3.connect(source).execute("select admin, name, geom from states_provinces order by fid")
    features = []
    for admin, name, blob in rows:
        polygons = rings_of(blob)
        if touches(polygons):
            west = min(lon for rings in polygons for lon, _ in rings[0])
            geometry = {"type": "MultiPolygon", "coordinates": polygons}
            features.append({"type": "Feature", "properties": {"admin": admin, "name": name, "west": west}, "geometry": geometry})
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file)


main(*sys.argv[1:])

"""The marks of casefile, drawn as letters: how a statement bears on an allegation, and what became of a reply.

`add` puts them into a font that is cut already. They are drawn on a square of 16, as wide as the letters are high: what
`MARKS` says is a list of shapes, each a ring, a disc, a bar or a box.
"""

from math import cos, hypot, pi, sin

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import otTables

# Units of the font to one of the square, and how far it lies below the line.
UNIT, BELOW = 50, 40


def arc(radius, start, end, centre):
    """Points of a curve, as pairs of a control and an end; the first is where it begins. Angles in parts of a turn."""
    steps = max(1, round(abs(end - start) * 12))
    step = 2 * pi * (end - start) / steps
    at = lambda angle, far: (centre[0] + far * cos(angle), centre[1] + far * sin(angle))
    first = 2 * pi * start
    points = [at(first, radius)]
    for number in range(steps):
        angle = first + step * number
        points.append((at(angle + step / 2, radius / cos(step / 2)), at(angle + step, radius)))
    return points


def disc(radius, centre=(8, 8)):
    return [arc(radius, 0, 1, centre)]


def ring(radius, stroke, centre=(8, 8)):
    return [arc(radius + stroke / 2, 0, 1, centre), arc(radius - stroke / 2, 1, 0, centre)]


def dashes(radius, stroke, count, part):
    """A ring of dashes, each of which takes a part of its share."""
    def dash(number):
        start, end = number / count, (number + part) / count
        return arc(radius + stroke / 2, start, end, (8, 8)) + [*turned(arc(radius - stroke / 2, start, end, (8, 8)))]
    return [dash(number) for number in range(count)]


def turned(points):
    """A curve the other way round, joined to what stands before it."""
    start, rest = points[0], points[1:]
    ends = [start] + [end for _, end in rest]
    yield (None, ends[-1])
    for (control, _), end in reversed(list(zip(rest, ends))):
        yield (control, end)


def half(radius):
    """The left half of a disc."""
    return [arc(radius, 0.25, 0.75, (8, 8))]


def bar(start, end, stroke):
    (ax, ay), (bx, by) = start, end
    length = hypot(bx - ax, by - ay)
    dx, dy = (by - ay) / length * stroke / 2, -(bx - ax) / length * stroke / 2
    return [polygon((ax + dx, ay + dy), (bx + dx, by + dy), (bx - dx, by - dy), (ax - dx, ay - dy))]


def polygon(*points):
    return [points[0], *((None, point) for point in points[1:])]


def box(low, high, stroke):
    a, b, c, d = low - stroke / 2, high + stroke / 2, low + stroke / 2, high - stroke / 2
    return [polygon((a, a), (b, a), (b, b), (a, b)), polygon((c, c), (c, d), (d, d), (d, c))]


def broken_box(low, high, stroke, count):
    """A box of dashes: `count` to a side, the corners among them."""
    dash = (high - low + stroke) / (2 * count - 1)
    bars = []
    for number in range(count):
        start = low - stroke / 2 + 2 * number * dash
        for side in (low, high):
            bars += bar((start, side), (start + dash, side), stroke)
            bars += bar((side, start), (side, start + dash), stroke)
    return bars


CROSS = bar((4.9, 11.1), (11.1, 4.9), 1.8)
OTHER = bar((4.9, 4.9), (11.1, 11.1), 1.8)
RING = ring(6.8, 1.6)

# Each by the character that stands in for it where the font cannot be loaded.
MARKS = {
    "asserts": ("●", disc(7)),
    "finds": ("■", [polygon((1, 1), (15, 1), (15, 15), (1, 15))]),
    "supports": ("◉", RING + disc(3.4)),
    "presupposes": ("◌", dashes(6.8, 2, 10, 0.515)),
    "qualifies": ("◐", RING + half(6.8)),
    "disputes": ("∅", RING + OTHER),
    "denies": ("⊗", RING + OTHER + CROSS),
    "retracts": ("↶", RING + bar((12, 8), (4.9, 8), 1.6) + bar((7.9, 11.4), (4.0, 7.5), 1.6) + bar((4.0, 8.5), (7.9, 4.6), 1.6)),
    "repeats": ("⚭", ring(4.8, 1.6, (5.8, 8)) + ring(4.8, 1.6, (10.2, 8))),
    "context": ("─", bar((1.5, 8), (14.5, 8), 2)),
    "withdrawn": ("⊖", ring(5.6, 1.6) + bar((0, 8), (16, 8), 1.8)),
    "reply": ("▤", box(1.5, 14.5, 1.8) + bar((4.4, 10), (11.6, 10), 1.6) + bar((4.4, 6), (9.2, 6), 1.6)),
    "none-found": ("⬚", broken_box(1.5, 14.5, 1.8, 3)),
}


def glyph(contours):
    pen = TTGlyphPen(None)
    place = lambda point: (round(point[0] * UNIT), round(point[1] * UNIT) - BELOW)
    for start, *rest in contours:
        pen.moveTo(place(start))
        for control, end in rest:
            if control is None:
                pen.lineTo(place(end))
            else:
                pen.qCurveTo(place(control), place(end))
        pen.closePath()
    glyph = pen.glyph()
    glyph.flags[0] |= 0x40  # strokes lie over each other
    return glyph


def add(font):
    """Adds the marks to a font, which must not have their characters: the same at every weight."""
    scale = font["head"].unitsPerEm / 1000
    assert scale == 1, scale
    order = list(font.getGlyphOrder())
    widths = font["HVAR"].table
    if widths.AdvWidthMap is None:
        widths.AdvWidthMap = otTables.VarIdxMap()
        widths.AdvWidthMap.mapping = {name: number for number, name in enumerate(order)}
    for name, (letter, contours) in MARKS.items():
        own = f"mark.{name}"
        font["glyf"][own] = glyph(contours)
        font["glyf"][own].recalcBounds(font["glyf"])
        font["hmtx"][own] = (16 * UNIT, font["glyf"][own].xMin)
        widths.AdvWidthMap.mapping[own] = 0xFFFFFFFF
        for table in font["cmap"].tables:
            assert ord(letter) not in table.cmap, letter
            table.cmap[ord(letter)] = own
    order += [f"mark.{name}" for name in MARKS]
    font["glyf"].glyphOrder = order
    font.setGlyphOrder(order)
    for own in MARKS:
        font["gvar"].variations[f"mark.{own}"] = []


def characters():
    return {ord(letter) for letter, _ in MARKS.values()}

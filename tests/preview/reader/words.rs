//! Functions of a page that say what is wrong with its words: which lie over others, which are broken in a matrix, and how much
//! smaller a drawing is than it was drawn.

/// Words that stand where others do. What is between two lines is neither's: of a box only the middle counts.
pub const OVER_OTHERS: &str = "document => {\
    const found = [], open = [];\
    const boxes = [...seen(document.body)].flatMap(({ word, own, boxes }) => boxes.map(box => ({ word, own,\
      left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 })));\
    for (const box of boxes.sort((one, other) => one.top - other.top)) {\
      for (let at = open.length; at--;) {\
        const other = open[at];\
        if (other.bottom <= box.top) open.splice(at, 1);\
        else if (other.left < box.right && box.left < other.right)\
          found.push(other.word + ' and ' + box.word + ' in ' + box.own.outerHTML.slice(0, 100));\
      }\
      open.push(box);\
    }\
    return found.slice(0, 3);\
    SEEN }";

/// Words in the columns of a matrix that go over lines without a sign at which they may, and are no wider than a column may be.
pub const BROKEN: &str = "document => {\
    const cells = [...document.querySelectorAll('.blocks :is(thead th, tbody td)')];\
    return cells.flatMap(cell => [...seen(cell)])\
      .filter(({ word, boxes }) => !/[-\\u2010-\\u2014\\/]/.test(word) && new Set(boxes.map(box => Math.round(box.top))).size > 1\
        && boxes.reduce((sum, box) => sum + box.width, 0) < 150)\
      .map(({ word }) => word);\
    SEEN }";

/// The scales of drawings that are smaller than drawn.
pub const SHRUNK: &str = "document => [...document.querySelectorAll('.reliance .scroll > svg')]\
    .map(own => own.getScreenCTM().a).filter(scale => scale < 0.999)";

/// What the others look at, by its name, so that none of them finds nothing wrong for want of anything to look at.
pub const LOOKED_AT: &str = "document => ['main', '.quote', '.blocks thead th', '.blocks tbody td', '.reliance .scroll > svg']\
    .filter(own => document.querySelector(own))";

/// Each word that is seen, with the boxes that hold it: none of what is for ears alone, or in a box that is closed.
pub const SEEN: &str = "function isCut(own) {\
    return !!own && (getComputedStyle(own).clipPath !== 'none' || isCut(own.parentElement));\
  }\
  function* seen(root) {\
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);\
    while (texts.nextNode()) {\
      const text = texts.currentNode, own = text.parentElement;\
      if (own.closest('.hidden-text, .skip, dialog, select, noscript, script, style')) continue;\
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isCut(own)) continue;\
      for (const found of text.data.matchAll(/\\S+/g)) {\
        const range = document.createRange();\
        range.setStart(text, found.index);\
        range.setEnd(text, found.index + found[0].length);\
        const boxes = [...range.getClientRects()].filter(box => box.width > 2 && box.height > 2);\
        if (boxes.length > 0) yield { word: found[0], own, boxes };\
      }\
    }\
  }";

import type { Page } from '@playwright/test';

/** How many CSS pixels the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Pairs of texts that lie upon each other, as far as they are in sight. */
export function overlapsOf(page: Page): Promise<string[]> {
  return page.evaluate(findOverlaps);
}

// Runs in the page.
function findOverlaps(): string[] {
  interface Box {
    text: string;
    element: Element;
    left: number;
    top: number;
    right: number;
    bottom: number;
  }

  const clip = (box: Box): Box => {
    let clipped = { ...box, left: Math.max(0, box.left), top: Math.max(0, box.top) };
    clipped = { ...clipped, right: Math.min(innerWidth, box.right), bottom: Math.min(innerHeight, box.bottom) };
    for (let parent: Element | null = box.element; parent !== null; parent = parent.parentElement) {
      const style = getComputedStyle(parent);
      if (style.overflow !== 'visible' && parent !== document.body && parent !== document.documentElement) {
        const frame = parent.getBoundingClientRect();
        clipped = {
          ...clipped,
          left: Math.max(clipped.left, frame.left),
          top: Math.max(clipped.top, frame.top),
          right: Math.min(clipped.right, frame.right),
          bottom: Math.min(clipped.bottom, frame.bottom),
        };
      }
    }

    return clipped;
  };

  // What lies under a sticky head, a bar or a popover is covered, not overlapping.
  const inSight = (box: Box) => {
    if (box.right - box.left < 3 || box.bottom - box.top < 3) {
      return false;
    }

    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return top !== null && (top.contains(box.element) || box.element.contains(top));
  };

  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (
      element === null ||
      text === '' ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    ) {
      continue;
    }

    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      // A line's box is higher than its letters.
      const box = clip({ text, element, left, top: top + 2, right, bottom: bottom - 2 });
      if (inSight(box)) {
        boxes.push(box);
      }
    }
  }

  const overlaps: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) {
        overlaps.push(`“${a.text.slice(0, 40)}” and “${b.text.slice(0, 40)}”`);
      }
    }
  });
  return overlaps;
}

// The walk from a leaf to the root that RFC 9162 §2.1.3.2 describes, for any hash and any kind of node.

/**
 * @template N, S
 * @param {{index: number, size: number, leaf: N, path: S[],
 *   right: (node: N, sibling: S) => N | Promise<N>, left: (node: N, sibling: S) => N | Promise<N>}} walk
 *   right(node, sibling) joins with the sibling at the right, left with the sibling at the left
 * @param {(step: {side: 'left'|'right', sibling: S, node: N}) => void} [onStep]
 * @returns {Promise<N>} the root
 */
export async function climb({ index, size, leaf, path, right, left }, onStep) {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new Error(`index ${index} is outside a tree of ${size}`);
  }
  let fn = BigInt(index);
  let sn = BigInt(size - 1);
  let node = leaf;
  for (const sibling of path) {
    if (sn === 0n) throw new Error('the path is longer than the tree is high');
    /** @type {'left'|'right'} */
    let side = 'right';
    if (fn & 1n || fn === sn) {
      side = 'left';
      node = await left(node, sibling);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      node = await right(node, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
    onStep?.({ side, sibling, node });
  }
  if (sn !== 0n) throw new Error('the path ends below the root');
  return node;
}

/** The largest power of two smaller than n, where RFC 6962 splits. @param {number} n */
export function split(n) {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

// Package draw is the random draw of objects and officers (双随机抽查): a pure
// function of lists that were frozen beforehand, of a secret seed that was
// committed to beforehand, and of a word that a second person said in between.
// Whoever committed could not know the word and whoever said it could not know
// the seed, so neither could choose the outcome; and anybody can work it out
// again from the protocol, with any tool that knows SHA-256 and HMAC (RFC 2104).
//
// The algorithm sanxiang-draw-1. H is SHA-256 in lower-case hexadecimal, HMAC is
// HMAC-SHA256, LF the byte 10, TAB the byte 9; texts are UTF-8, numbers decimal.
//
//  1. The seed is a text of 64 lower-case hexadecimal digits. The commitment is
//     H(seed).
//  2. The objects are sorted by their bytes, each once. H of them joined by LF is
//     the digest of the objects.
//  3. The officers are sorted by their bytes, each once. A line for each, "officer"
//     TAB officer, is followed by a line for each conflict, "conflict" TAB officer
//     TAB object, sorted in the same way. H of the lines joined by LF is the digest
//     of the officers.
//  4. The root is HMAC(seed, "sanxiang-draw-1" LF digest of the objects LF digest of
//     the officers LF count LF word), 32 bytes.
//  5. The numbers of a purpose are the first eight bytes, big-endian, of
//     HMAC(root, purpose LF i) for i = 0, 1, 2, … A number below n is the next of
//     them that is not less than 2⁶⁴ mod n, modulo n: what would favour the small
//     remainders is passed over.
//  6. To choose k of a list a: for i = 0 … k−1, j = i + a number below (length − i),
//     exchange a[i] and a[j]. The first k are chosen, in this order.
//  7. The count of objects is chosen from the objects, for the purpose "objects".
//  8. For each chosen object, in order: two are chosen from the officers without
//     those who have a conflict with it, for the purpose "officers" LF object.
package draw

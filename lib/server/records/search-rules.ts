import 'server-only'

/**
 * The version of the rules by which names, numbers and handles are read into search keys (lib/domain/names, phones,
 * document-numbers), and identifiers into the keys they are compared by across agencies (lib/domain/matching, from
 * version 2 on). Raise it with every change of a key, which search-rules.test.ts notices: what was filed by other
 * rules is not found by these until `npm run admin -- reindex-search` has filed it anew.
 */
export const searchRules = 2

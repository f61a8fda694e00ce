/**
 * Words in a name that tell little: titles and forms of address, links of descent, middle words
 * that half a nation shares. They weigh little in comparing and open no search while other words do.
 */
const words = {
  titles:
    'mr mrs ms miss dr nai nang nangsao u daw ko ma haji hj hajjah hjh tuan puan encik en cik datuk dato sri shri shree smt khun',
  links: 'bin binti binte bt bte b a l p al ap anak ibn bint van thi de del dela la las los y m',
} as const

export const weakWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((list) => list.split(' ')),
)

/** A rule about the text of our sources that a linter cannot be silenced about. */
export type HouseRule = {
  name: string
  /** Which files, by their path in the checkout. */
  where: RegExp
  except?: RegExp
  /** What must not be there, or (`must`) has to be. */
  not?: RegExp
  must?: RegExp
}

const code = /\.(ts|tsx|mjs|cjs)$/
const tests = /\.(test|spec)\.tsx?$/

export const houseRules: readonly HouseRule[] = [
  {
    name: 'nothing silences a check',
    where: code,
    not: /(eslint|oxlint|oxfmt)-(disable|ignore)|@ts-(ignore|nocheck|expect-error)|istanbul ignore/,
  },
  { name: 'nothing is left to do', where: code, not: /\b(TODO|FIXME|XXX|HACK)\b/ },
  {
    name: 'no query is made of text, no markup either',
    where: code,
    not: /\$(query|execute)RawUnsafe|dangerouslySetInnerHTML/,
  },
  {
    name: 'no test is skipped, alone, slowed or repeated',
    where: tests,
    not: /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fixme|fails)\b|waitForTimeout|\bretries\s*:|\bretry\s*:/,
  },
  {
    name: 'a server module says so in its first line',
    where: /^lib\/server\/.*\.tsx?$/,
    // A worker runs by itself, outside any server.
    except: /\.test\.tsx?$|-worker\.ts$/,
    must: /^import 'server-only'\n/,
  },
  {
    name: 'no barrel',
    where: /(^|\/)index\.tsx?$/,
    not: /^export (\*|\{[^}]*\}) from/m,
  },
]

/** Names that say nothing of what is inside. */
export const vagueNames =
  /(^|\/)(utils?|helpers?|services?|types|common|misc|lib2?|shared)(\.|\/|$)/

/** No file of ours is longer, in lines. */
export const longestFile = 250

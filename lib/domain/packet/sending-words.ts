/** What is sealed of a sending: to whom, their receipt, and why it went although the location was old. */
export type SendingWords = { to: string; receipt: string; staleReason: string }

/** What is sealed of a reply: who answered, under which number it is filed, and what they said. */
export type ReplyWords = { from: string; receipt: string; words: string }

'use client'
import { createContext, type ReactNode, useContext } from 'react'

/** The words of the page that is shown when a screen breaks: it runs in the browser and can ask nobody then. */
export type ErrorWords = {
  title: string
  lead: string
  retry: string
  home: string
}

const Words = createContext<ErrorWords | null>(null)

/** Gives the words of this request's language to error pages beneath. */
export function ErrorWordsProvider({
  words,
  children,
}: {
  words: ErrorWords
  children: ReactNode
}) {
  return <Words value={words}>{children}</Words>
}

/** The words of the language the page came in. */
export const useErrorWords = () => useContext(Words)

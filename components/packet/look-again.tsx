'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const pause = 2_000

/** Asks for the page anew every two seconds, for as long as it is there. Without script the page has a link instead. */
export function LookAgain() {
  const { refresh } = useRouter()
  useEffect(() => {
    const timer = setInterval(refresh, pause)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}

'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and until the page is alive, then true: for controls that need script to do anything. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

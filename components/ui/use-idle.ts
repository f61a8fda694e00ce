'use client'
import { useEffect, useEffectEvent, useState } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const
const look = 5_000

/**
 * Watches whether anybody is there. `onIdle` is called once nobody was for `minutes`, in any tab of this browser; a
 * computer that slept through it counts on waking.
 * @returns whether less than `warning` seconds are left.
 */
export function useIdle(minutes: number, warning: number, onIdle: () => void): boolean {
  const [soon, setSoon] = useState(false)
  const idle = useEffectEvent(onIdle)

  useEffect(() => {
    let last = Date.now()
    const tabs = new BroadcastChannel('homeward-active')
    tabs.onmessage = () => {
      last = Date.now()
      setSoon(false)
    }
    const sign = () => {
      if (Date.now() - last > look) tabs.postMessage(null)
      last = Date.now()
      setSoon(false)
    }
    const timer = setInterval(() => {
      const left = minutes * 60_000 - (Date.now() - last)
      if (left <= 0) idle()
      setSoon(left > 0 && left < warning * 1000)
    }, look)
    for (const name of signs) addEventListener(name, sign, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      tabs.close()
      for (const name of signs) removeEventListener(name, sign, { capture: true })
    }
  }, [minutes, warning])

  return soon
}

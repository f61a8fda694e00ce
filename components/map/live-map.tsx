'use client'
import type { Map as LibreMap } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import type { Box, MapPoint } from '@/lib/domain/map/view'
import { Button } from '../ui/button'
import { startMap } from './start-map'

/**
 * The map that can be moved and enlarged, over the drawn one as soon as all of it is there. Where a browser cannot, the
 * drawn one stays and nothing is said.
 */
export function LiveMap({
  points,
  view,
  words,
}: {
  points: readonly MapPoint[]
  view: Box
  words: { label: string; closer: string; farther: string; whole: string }
}) {
  const box = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<LibreMap>()
  const { label } = words

  useEffect(() => {
    let gone = false
    let drawn: LibreMap | undefined
    const places = { box: box.current!, names: names.current! }
    const start = async () => {
      drawn = await startMap(places, { points, view }, label)
      if (gone) drawn.remove()
      else setMap(drawn)
    }
    start().catch(() => {})
    return () => {
      gone = true
      drawn?.remove()
    }
  }, [points, view, label])

  const acts = [
    { text: words.closer, act: () => map?.zoomIn() },
    { text: words.farther, act: () => map?.zoomOut() },
    { text: words.whole, act: () => map?.fitBounds([...view], { padding: 24 }) },
  ]
  return (
    <div className="map-live" data-alive={map !== undefined}>
      <div ref={box} className="map-canvas" />
      <div ref={names} aria-hidden="true" className="map-names" />
      {map && (
        <div className="map-acts">
          {acts.map(({ text, act }) => (
            <Button key={text} kind="secondary" small onClick={act}>
              {text}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

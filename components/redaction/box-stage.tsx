'use client'
import { type PointerEvent, useRef, useState } from 'react'
import type { Box } from '@/lib/domain/redaction/boxes'
import { boxBetween, growBox, moveBox } from '@/lib/domain/redaction/move-box'
import { type Boxes, boxOfRow } from './use-boxes'

type Place = { x: number; y: number }
type Drag = { from: Place; at: number; box: Box; how: 'move' | 'grow' } | { from: Place; at: null }

const lines = [10, 20, 30, 40, 50, 60, 70, 80, 90]
/** How near to its lower right corner a box is taken by the corner, in pixels: a thumb's width. */
const cornerPixels = 16

function Lines() {
  return lines.flatMap((at) => [
    <line key={`x${at}`} x1={at} x2={at} y1={0} y2={100} className="redact-line" />,
    <line key={`y${at}`} x1={0} x2={100} y1={at} y2={at} className="redact-line" />,
  ])
}

const Ruler = ({ side }: { side: 'x' | 'y' }) => (
  <div
    aria-hidden="true"
    className={side === 'x' ? 'redact-ruler redact-ruler-x' : 'redact-ruler redact-ruler-y'}
  >
    {[0, ...lines].map((at) => (
      <span key={at}>{at}</span>
    ))}
  </div>
)

/**
 * The picture with its boxes and a ruler in hundredths. Once the page is alive, dragging draws a box, moves one, or
 * changes its size by the corner; everything here can be done by keys and typing in the rows below it.
 */
export function BoxStage({ src, alt, boxes }: { src: string; alt: string; boxes: Boxes }) {
  const sheet = useRef<SVGSVGElement>(null)
  const drag = useRef<Drag>(undefined)
  const [drawn, setDrawn] = useState<Box>()
  const shown = boxes.rows.map(boxOfRow)

  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const { left, top, width, height } = sheet.current!.getBoundingClientRect()
    return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 }
  }
  const take = (from: Place): Drag => {
    const { width, height } = sheet.current!.getBoundingClientRect()
    const near = { x: (cornerPixels / width) * 100, y: (cornerPixels / height) * 100 }
    for (const [at, box] of [...shown.entries()].toReversed()) {
      if (!box) continue
      const [right, bottom] = [box.left + box.width, box.top + box.height]
      if (Math.abs(from.x - right) < near.x && Math.abs(from.y - bottom) < near.y)
        return { from, at, box, how: 'grow' }
      if (from.x > box.left && from.x < right && from.y > box.top && from.y < bottom)
        return { from, at, box, how: 'move' }
    }
    return { from, at: null }
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    sheet.current!.setPointerCapture(event.pointerId)
    drag.current = take(placeOf(event))
  }
  const go = (event: PointerEvent) => {
    const held = drag.current
    if (!held) return
    const { x, y } = placeOf(event)
    if (held.at === null) return setDrawn(boxBetween(held.from, { x, y }))
    const change = held.how === 'grow' ? growBox : moveBox
    boxes.set(held.at, change(held.box, x - held.from.x, y - held.from.y))
  }
  const end = () => {
    if (drawn) boxes.add(drawn)
    drag.current = undefined
    setDrawn(undefined)
  }
  const all = [...shown, drawn]
  return (
    <div className="redact-stage">
      <Ruler side="x" />
      <Ruler side="y" />
      <div className="redact-picture">
        <img src={src} alt={alt} className="redact-image" decoding="async" draggable={false} />
        <svg
          ref={sheet}
          aria-hidden="true"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="redact-sheet"
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={end}
        >
          <Lines />
          {all.map(
            (box, at) =>
              box && (
                <rect
                  key={at}
                  x={box.left}
                  y={box.top}
                  width={box.width}
                  height={box.height}
                  className="redact-box"
                />
              ),
          )}
        </svg>
      </div>
    </div>
  )
}

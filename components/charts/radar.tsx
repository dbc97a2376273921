'use client'

import type { ReactElement } from 'react'
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'

/** One figure per axis on every series; null where there is none. */
export type RadarSeries = {
  id: string
  values: readonly (number | null)[]
  /** How it is drawn: a filled area, a line, a dashed line, or its signs alone. */
  shape: 'area' | 'line' | 'dashed' | 'signs'
  /** The sign at each figure, drawn round the given place. */
  sign?: (place: { x: number; y: number }) => ReactElement
}

export type RadarAxis = { id: string; number: number; name: string }

export type RadarProps = {
  /** What the figure shows, in words: it is one image to those who listen. */
  label: string
  axes: readonly RadarAxis[]
  series: readonly RadarSeries[]
  /** The outermost ring; the rings in between are the whole numbers below it. */
  max: number
}

/** From the outside in: the name above the middle of its axis, and words broken over lines. */
const LINE = 18

const STROKES = {
  area: 'none',
  line: 'var(--vit-color-accent)',
  dashed: 'var(--vit-color-text-subtle)',
  signs: 'none',
} as const

type TickProps = {
  x: number | string
  y: number | string
  textAnchor: 'start' | 'middle' | 'end' | 'inherit'
  index: number
}

type DotProps = { cx?: number; cy?: number; index?: number }

/** Some series on axes round a centre. Its data stands as a table elsewhere on the page. */
export default function RadarFigure({ label, axes, series, max }: RadarProps) {
  const rows = axes.map(({ id }, index) => ({
    id,
    ...Object.fromEntries(series.map(({ id: key, values }) => [key, values[index] ?? 0])),
  }))
  return (
    <div role="img" aria-label={label} className="vit-radar">
      <RadarChart
        responsive
        accessibilityLayer={false}
        data={rows}
        outerRadius="68%"
        style={{ aspectRatio: 1, width: '100%' }}
      >
        <PolarGrid stroke="var(--vit-color-border)" />
        <PolarRadiusAxis domain={[0, max]} tickCount={max + 1} tick={false} axisLine={false} />
        <PolarAngleAxis
          dataKey="id"
          axisLine={false}
          tickLine={false}
          tick={(props: TickProps) => <AxisName {...props} axis={axes[props.index]} />}
        />
        {series.map(({ id, values, shape, sign }) => (
          <Radar
            key={id}
            dataKey={id}
            isAnimationActive={false}
            fill={shape === 'area' ? 'var(--vit-niveau-2)' : 'none'}
            fillOpacity={shape === 'area' ? 0.6 : 0}
            stroke={STROKES[shape]}
            strokeWidth={2}
            strokeDasharray={shape === 'dashed' ? '4 3' : '0'}
            dot={
              sign
                ? ({ cx = 0, cy = 0, index = 0 }: DotProps) =>
                    values[index] == null ? <g key={index} /> : <g key={index}>{sign({ x: cx, y: cy })}</g>
                : false
            }
          />
        ))}
      </RadarChart>
    </div>
  )
}

function AxisName({ x, y, textAnchor, axis }: TickProps & { axis: RadarAxis | undefined }) {
  if (!axis) return <g />
  const lines = `${axis.number}. ${axis.name}`.split(/(?<!^\d+\.) /)
  return (
    <text textAnchor={textAnchor} transform={`translate(${x} ${y})`} className="vit-radar__name">
      <tspan className="vit-radar__number" x="0" dy="0.35em">
        {axis.number}
      </tspan>
      {lines.map((line, index) => (
        <tspan
          key={line}
          className="vit-radar__words"
          x="0"
          y={(index - (lines.length - 1) / 2) * LINE}
          dy="0.35em"
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

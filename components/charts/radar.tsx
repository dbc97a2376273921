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

/** Names stand beside the web on short lines: so high each, and no longer than so many letters. */
const LINE_HEIGHT = 18
const LINE_LENGTH = 13

function wrap(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length < LINE_LENGTH
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
}

const NO_FILL = { fill: 'none', fillOpacity: 0 }
const STYLES = {
  area: { fill: 'var(--vit-niveau-2)', fillOpacity: 0.6, stroke: 'none' },
  line: { ...NO_FILL, stroke: 'var(--vit-color-accent)' },
  dashed: { ...NO_FILL, stroke: 'var(--vit-color-text-subtle)', strokeDasharray: '4 3' },
  signs: { ...NO_FILL, stroke: 'none' },
} as const satisfies Record<RadarSeries['shape'], object>

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
        outerRadius="80%"
        style={{ aspectRatio: 1.2, width: '100%' }}
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
            strokeWidth={2}
            {...STYLES[shape]}
            dot={(dot: DotProps) => <Dot key={dot.index} {...dot} values={values} sign={sign} />}
          />
        ))}
      </RadarChart>
    </div>
  )
}

type SignProps = Pick<RadarSeries, 'values'> & { sign: RadarSeries['sign'] }

/** No sign where there is no figure. */
function Dot({ cx = 0, cy = 0, index = 0, values, sign }: DotProps & SignProps) {
  return sign && values[index] !== null ? sign({ x: cx, y: cy }) : null
}

function AxisName({ x, y, textAnchor, axis }: TickProps & { axis: RadarAxis | undefined }) {
  if (!axis) return <g />
  const lines = wrap(`${axis.number}.\u00a0${axis.name}`)
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
          y={(index - (lines.length - 1) / 2) * LINE_HEIGHT}
          dy="0.35em"
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

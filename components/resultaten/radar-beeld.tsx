'use client'

import dynamic from 'next/dynamic'
import type { RadarAxis, RadarSeries } from '@/components/charts/radar'
import { AmbitieSign, ScoreSign } from '@/components/niveau/signs'
import { BASISNIVEAU } from '@/lib/instrument/model'

/** The library for charts comes after the content, on its own. */
const Radar = dynamic(() => import('@/components/charts/radar'), {
  ssr: false,
  loading: () => <div className="vit-radar" />,
})

const HOOGSTE = 5

export type RadarPunt = RadarAxis & {
  score: number | null
  niveau: number | null
  ambitie: number | null
}

/** The kenmerken on the axes of a web, with the four signs and the level as an area. */
export function RadarBeeld({ label, punten }: { label: string; punten: readonly RadarPunt[] }) {
  const series: RadarSeries[] = [
    { id: 'niveau', values: punten.map(({ niveau }) => niveau), shape: 'area' },
    { id: 'basisniveau', values: punten.map(() => BASISNIVEAU), shape: 'dashed' },
    {
      id: 'ambitie',
      values: punten.map(({ ambitie }) => ambitie),
      shape: 'signs',
      sign: (place) => <AmbitieSign {...place} />,
    },
    {
      id: 'score',
      values: punten.map(({ score }) => score),
      shape: 'line',
      sign: (place) => <ScoreSign {...place} />,
    },
  ]
  return <Radar label={label} axes={punten} series={series} max={HOOGSTE} />
}

import { KLEUR_TOKEN } from '@/lib/figuren/kleuren'
import type { Groep, Kleur, Patroon, Tekstvorm, Verf, Vorm } from '@/lib/figuren/model'
import { formatGetal, listPatronen, PATROON_DIKTE, PATROON_PAD, STREEP } from '@/lib/figuren/svg'

export type KenmerkHref = (kenmerkId: string) => string

type VormenProps = {
  vormen: readonly Vorm[]
  /** What the ids of the patterns on this page begin with. */
  voorvoegsel: string
  kenmerkHref?: KenmerkHref | undefined
}

const toColor = (kleur: Kleur) => `var(--vit-${KLEUR_TOKEN[kleur]})`

const toPatternId = (voorvoegsel: string, patroon: Patroon) => `${voorvoegsel}-${patroon}`

/** The patterns that these shapes are filled with. */
export function Patronen({ vormen, voorvoegsel }: VormenProps) {
  const patronen = listPatronen(vormen)
  if (patronen.length === 0) return null
  return (
    <defs>
      {patronen.map((patroon) => (
        <pattern
          key={patroon}
          id={toPatternId(voorvoegsel, patroon)}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <path
            d={PATROON_PAD[patroon]}
            stroke={toColor('rand-sterk')}
            strokeWidth={PATROON_DIKTE[patroon]}
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  )
}

/** Shapes in the order in which they are drawn. */
export function Vormen({ vormen, ...rest }: VormenProps) {
  return vormen.map((vorm, index) => <VormBeeld key={index} vorm={vorm} {...rest} />)
}

type VormProps<T = Vorm> = Omit<VormenProps, 'vormen'> & { vorm: T }

function VormBeeld({ vorm, voorvoegsel, kenmerkHref }: VormProps) {
  if (vorm.soort === 'groep') {
    return <GroepBeeld vorm={vorm} voorvoegsel={voorvoegsel} kenmerkHref={kenmerkHref} />
  }
  if (vorm.soort === 'tekst') return <Tekst {...vorm} />
  return (
    <>
      <Geverfd vorm={vorm} verf={toPaint(vorm)} />
      {vorm.patroon && (
        <Geverfd vorm={vorm} verf={{ fill: `url(#${toPatternId(voorvoegsel, vorm.patroon)})` }} />
      )}
    </>
  )
}

/** With a place to go a link with a name of its own, else a part of the picture. */
function GroepBeeld({ vorm, voorvoegsel, kenmerkHref }: VormProps<Groep>) {
  const shapes = <Vormen vormen={vorm.vormen} voorvoegsel={voorvoegsel} />
  if (!vorm.doel || !kenmerkHref) return <g aria-hidden="true">{shapes}</g>
  return (
    <a href={kenmerkHref(vorm.doel.kenmerk)} aria-label={vorm.naam} className="vit-figuur__link">
      {vorm.raakvlak && (
        <rect
          className="vit-figuur__raakvlak"
          x={formatGetal(vorm.raakvlak.x)}
          y={formatGetal(vorm.raakvlak.y)}
          width={formatGetal(vorm.raakvlak.breedte)}
          height={formatGetal(vorm.raakvlak.hoogte)}
          rx="4"
        />
      )}
      {shapes}
    </a>
  )
}

const ANKER = { start: 'start', midden: 'middle', eind: 'end' } as const

function Tekst({ tekst, x, y, grootte = 16, anker = 'start', vet, kleur = 'tekst' }: Tekstvorm) {
  return (
    <text
      aria-hidden="true"
      x={formatGetal(x)}
      y={formatGetal(y)}
      fontSize={grootte}
      fontWeight={vet ? 600 : undefined}
      textAnchor={ANKER[anker]}
      fill={toColor(kleur)}
    >
      {tekst}
    </text>
  )
}

type Geverfd = Extract<Vorm, { soort: 'lijn' | 'rechthoek' | 'cirkel' }>
type Attributes = {
  fill: string
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
}

function toPaint({ vulling, lijn, dikte = 1, streep }: Verf): Attributes {
  return {
    fill: vulling ? toColor(vulling) : 'none',
    ...(lijn && { stroke: toColor(lijn), strokeWidth: dikte }),
    ...(streep && { strokeDasharray: STREEP }),
  }
}

function Geverfd({ vorm, verf }: { vorm: Geverfd; verf: Attributes }) {
  if (vorm.soort === 'cirkel') {
    const { x, y, straal } = vorm
    return <circle cx={formatGetal(x)} cy={formatGetal(y)} r={formatGetal(straal)} {...verf} />
  }
  if (vorm.soort === 'rechthoek') {
    const { x, y, breedte, hoogte, straal } = vorm
    return (
      <rect
        x={formatGetal(x)}
        y={formatGetal(y)}
        width={formatGetal(breedte)}
        height={formatGetal(hoogte)}
        rx={straal}
        {...verf}
      />
    )
  }
  const points = vorm.punten.map(({ x, y }) => `${formatGetal(x)},${formatGetal(y)}`).join(' ')
  return vorm.gesloten ? (
    <polygon points={points} {...verf} />
  ) : (
    <polyline points={points} {...verf} />
  )
}

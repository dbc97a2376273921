import { beforeAll, expect, it } from 'vitest'
import { saveRapportkeuze } from '@/lib/rapport/mutations'
import { STANDAARD_KEUZE } from '@/lib/report/keuze'
import { createVastgesteld } from '@/tests/factories/deling'
import { readParts, readTexts } from '@/tests/factories/office'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const BESTANDEN = [
  ['rapport.docx', `${OFFICE}wordprocessingml.document`, 'word/document.xml'],
  ['rapport.pptx', `${OFFICE}presentationml.presentation`, 'ppt/slides/slide1.xml'],
  ['raadsinformatiebrief.docx', `${OFFICE}wordprocessingml.document`, 'word/document.xml'],
] as const

let wereld: Awaited<ReturnType<typeof createWereld>>
let pad: string
let vreemde: Awaited<ReturnType<typeof createAccount>>

beforeAll(async () => {
  wereld = await createWereld()
  vreemde = await createAccount()
  const { gemeente, coordinator } = wereld
  const { id } = await createVastgesteld({ gemeente, oordelen: 3, jaar: 2025 })
  const keuze = { ...STANDAARD_KEUZE, naam: 'Gemeente Ons Dorp' }
  await saveRapportkeuze(coordinator.principal, id, { keuze, versie: null })
  pad = `/api/v1/metingen/${id}`
})

it.each(BESTANDEN)(
  'gives %s to who may see the result, as the gemeente composed it',
  async (bestand, mediatype, deel) => {
    const url = `${pad}/${bestand}`
    const { status, headers, bytes } = await callApi('GET', url, { token: wereld.lezer.token })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(mediatype)
    expect(headers.get('cache-control')).toBe('no-store')
    const [naam = '', extensie = ''] = bestand.split('.')
    const verwacht = new RegExp(`^attachment; filename="${naam}-GM\\d+-[\\d-]+\\.${extensie}";`)
    expect(headers.get('content-disposition')).toMatch(verwacht)
    const texts = readTexts(readParts(bytes)[deel] ?? '').join('\n')
    expect(texts).toContain('Gemeente Ons Dorp')

    const again = await callApi('GET', url, { token: wereld.coordinator.token })
    expect(Buffer.compare(bytes, again.bytes)).toBe(0)
    expect((await callApi('GET', url, { token: vreemde.token })).status).toBe(404)
    expect((await callApi('GET', url)).status).toBe(401)
  },
)

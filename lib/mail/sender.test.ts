import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeConsole } from '@/tests/setup/console'
import { startSender, stopSender } from './sender'

afterEach(stopSender)

describe('the sender', () => {
  it('begins at once, is there once, and stops when the round under way has ended', async () => {
    let end: () => void = () => undefined
    const round = vi.fn(() => new Promise<void>((resolve) => (end = resolve)))
    const second = vi.fn(() => Promise.resolve())
    startSender(round)
    startSender(second)
    expect(round).toHaveBeenCalledTimes(1)

    let stopped = false
    const stopping = stopSender().then(() => (stopped = true))
    await Promise.resolve()
    expect(stopped).toBe(false)
    end()
    await stopping
    expect(round).toHaveBeenCalledTimes(1)
    expect(second).not.toHaveBeenCalled()
  })

  it('logs a round that failed, and goes on', async () => {
    const round = vi.fn(() => Promise.resolve())
    round.mockRejectedValueOnce(new Error('no database'))
    startSender(round, { gewoon: 1, naFout: 1 })
    await vi.waitFor(() => expect(round.mock.calls.length).toBeGreaterThan(2))
    await stopSender()
    expect(takeConsole()).toEqual([expect.stringContaining('no database')])
  })
})

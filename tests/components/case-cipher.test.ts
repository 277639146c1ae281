import { expect, test } from "vitest";
import { lockText, unlockText } from "#components/case-file/case-cipher.ts";
import { readCaseFile } from "#lib/export/case-file.ts";
import { writeLockedFile } from "#lib/export/write-locked-file.ts";

const passphrase = "fire ord på række";

test("a locked text opens with its passphrase, however its letters were typed, and with no other", async () => {
  const lock = await lockText("Æøå 😀", passphrase);
  expect(await unlockText(lock, passphrase.normalize("NFD"))).toBe("Æøå 😀");
  await expect(unlockText(lock, `${passphrase} `)).rejects.toMatchObject({ fault: "wrong-passphrase" });
  await expect(unlockText(lock, "")).rejects.toMatchObject({ fault: "wrong-passphrase" });
});

test("600,000 rounds at least, salt and nonce fresh each time, nothing of the text in the file", async () => {
  const [one, other] = await Promise.all([lockText("hemmeligt", passphrase), lockText("hemmeligt", passphrase)]);
  expect(one.rounds).toBeGreaterThanOrEqual(600_000);
  expect(new Set([one.salt, other.salt]).size).toBe(2);
  expect(new Set([one.nonce, other.nonce]).size).toBe(2);
  expect(one.data).not.toBe(other.data);
  expect(readCaseFile(writeLockedFile(one))).toEqual({ lock: one });
  expect(writeLockedFile(one)).not.toMatch(/hemmeligt|fire ord/);
});

test("no part of a locked file can be changed unseen", async () => {
  const lock = await lockText("hemmeligt", passphrase);
  const other = await lockText("hemmeligt", passphrase);
  const swapped = [
    { ...lock, data: `${lock.data.startsWith("A") ? "B" : "A"}${lock.data.slice(1)}` },
    { ...lock, salt: other.salt },
    { ...lock, nonce: other.nonce },
    { ...lock, rounds: lock.rounds + 1 },
    { ...lock, data: "AAAA" },
  ];
  for (const changed of swapped) {
    await expect(unlockText(changed, passphrase)).rejects.toMatchObject({ fault: "wrong-passphrase" });
  }
});

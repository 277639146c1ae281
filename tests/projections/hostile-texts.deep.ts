import { expect, test } from "vitest";
import { hostileBatches, plainBatch, planWith, whatActs } from "#tests/support/hostile-plans.ts";

test("200 hostile texts in every free text of a paper: no script, no action, no link of their own", async () => {
  const batches = hostileBatches();
  const [first = []] = batches;
  const own = await whatActs(planWith(plainBatch(first)));
  let tried = 0;
  for (const batch of batches) {
    expect(await whatActs(planWith(batch)), batch.join(" | ")).toEqual(own);
    tried += batch.length;
  }
  console.log(`hostile texts on paper: ${tried}`);
  expect(tried).toBe(200);
});

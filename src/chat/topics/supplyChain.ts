import type { TopicWords } from '../bank.ts';

export const supplyChain = {
  things: [
    ['交期', 'lead times'],
    ['起订量', 'minimum orders'],
    ['验厂', 'factory audits'],
    ['海运舱位', 'shipping space'],
    ['账期', 'payment terms'],
    ['安全库存', 'safety stock'],
    ['原料成本', 'raw material costs'],
    ['质检标准', 'inspection standards'],
    ['拼柜', 'shared containers'],
    ['供应商评估', 'supplier scoring'],
    ['报关单证', 'customs papers'],
    ['产能排期', 'capacity planning'],
  ],
  talk: [
    ['船又甩柜了，这周白忙', 'Container rolled again, a whole week for nothing'],
    ['工厂说明天发，这话我听了四天', '“Ships tomorrow”, says the factory, for the fourth day'],
    ['刚从东莞验厂回来，腿断了', 'Just back from auditing in Dongguan, my legs are gone'],
    ['账期谈到 60 天，老板终于笑了', 'Got the terms to 60 days, the boss finally smiled'],
    ['旺季前大家都在抢产能', 'Everyone is scrambling for capacity before the peak'],
  ],
  asks: [
    ['起订量 3000 起，小单有没有工厂愿意接？', 'Minimum order is 3,000, does any factory take small runs?'],
    ['安全库存按几周销量备比较稳？', 'How many weeks of sales do you hold as safety stock?'],
    ['换供应商的时候，老模具一般怎么谈？', 'When you change suppliers, how do you settle the old moulds?'],
    ['来料不良 3%，算谁的责任？', '3% defects on arrival, whose fault is that?'],
    ['走海运还是中欧班列，30 天内要到仓', 'Sea or rail, it has to reach the warehouse within 30 days'],
  ],
  answers: [
    [
      '找做样衣或者打样起家的厂，他们愿意接 300 件以内的',
      'Try shops that started in sampling, they take runs below 300',
    ],
    [
      '按最长交期乘日均销量，再加 20%，别只看平均',
      "Longest lead time times daily sales plus 20%, don't trust averages",
    ],
    ['合同里写明模具归属，没写就按残值谈', 'Put mould ownership in the contract, else bargain over its residual value'],
    [
      '先看抽检标准写没写 AQL，没写就很难扯清楚',
      "See whether the contract names an AQL, without it you'll never settle it",
    ],
  ],
  tips: [
    [
      '同一物料至少养两家供应商，七三分单，主供才有危机感',
      'Keep two suppliers per part and split 70/30, it keeps the main one awake',
    ],
    [
      '大货前一定要封样，双方签字各留一份，扯皮少一半',
      'Seal a signed sample on both sides before mass production, half the quarrels vanish',
    ],
    [
      '交期承诺要写到“完成包装”这一步，不要只写“完成生产”',
      'Have the lead time promised up to packing, not merely “produced”',
    ],
    [
      '旺季前 8 周锁舱位，运费波动再大也先保证有位',
      'Book space eight weeks before peak: having a slot matters more than the freight',
    ],
    [
      '每月给供应商打一次分，准交率、良率、响应各占三成左右',
      'Score suppliers monthly: on-time, yield and response, about a third each',
    ],
  ],
  goods: [
    ['源头工厂货源', 'factory-direct stock'],
    ['海运拼箱舱位', 'LCL freight space'],
    ['仓储托管', 'warehousing'],
    ['包装耗材', 'packing supplies'],
    ['ERP 系统', 'an ERP system'],
  ],
} satisfies TopicWords;

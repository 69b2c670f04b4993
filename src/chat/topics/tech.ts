import type { TopicWords } from '../bank.ts';

export const tech = {
  things: [
    ['接口超时', 'API timeouts'],
    ['数据库索引', 'database indexes'],
    ['小程序审核', 'mini program review'],
    ['代码评审', 'code review'],
    ['灰度发布', 'gradual rollouts'],
    ['服务器成本', 'server costs'],
    ['自动化测试', 'automated tests'],
    ['日志监控', 'log monitoring'],
    ['大模型', 'language models'],
    ['前端性能', 'front-end performance'],
    ['技术债', 'technical debt'],
    ['权限设计', 'permission design'],
  ],
  talk: [
    ['周五下午上线，祝我好运', 'Deploying on a Friday afternoon, wish me luck'],
    ['重启了一下就好了，不知道为什么', 'Restarted it and it works, no idea why'],
    ['又被一个空格坑了一晚上', 'Lost an evening to a single space'],
    ['需求评审两小时，写代码十分钟', 'Two hours of requirements, ten minutes of code'],
    ['线上告警响了，先下了', 'Alerts are going off, got to run'],
  ],
  asks: [
    ['接口偶尔超时，本地复现不了，从哪查？', "Calls time out now and then, can't reproduce it, where to look?"],
    ['表到两千万行了，先加索引还是先分表？', 'Twenty million rows: index first, or split the table?'],
    ['三个人的团队有必要上微服务吗？', 'Does a team of three need microservices?'],
    ['日志一天 50G，怎么存划算？', '50 GB of logs a day, how to store them cheaply?'],
    ['小程序审核老是被拒，有什么规律？', 'My mini program keeps being rejected, is there a pattern?'],
  ],
  answers: [
    ['先看慢查询和连接池，八成在这两处', "Look at slow queries and the connection pool, it's mostly those"],
    ['先加联合索引，看执行计划，没到分表的时候', "Add a compound index and read the plan, you're not at splitting yet"],
    ['三个人别拆，模块边界划清楚就够了', "Don't split with three people, clear module boundaries will do"],
    ['热数据留七天，其余压缩丢对象存储', 'Keep seven days hot, compress the rest into object storage'],
  ],
  tips: [
    ['上线前先写回滚步骤，写不出来就先别上', "Write the rollback before the release; if you can't, don't release"],
    ['告警只留需要人半夜起来处理的，其余发日报', 'Keep only alerts worth waking for, put the rest in a daily digest'],
    ['每次故障补一个测试，半年后回头看很值', "One test for every incident, in half a year you'll be glad"],
    ['图片改成懒加载和新格式，首屏通常能快一秒', 'Lazy images in a modern format usually save a second'],
    ['接口加请求编号，前后端排查能省一半时间', 'A request id on every call halves the hunt for bugs'],
  ],
  goods: [
    ['云服务器', 'cloud servers'],
    ['小程序开发', 'mini program development'],
    ['短信接口', 'SMS gateways'],
    ['编程训练营', 'coding camps'],
    ['监控系统', 'monitoring tools'],
  ],
} satisfies TopicWords;

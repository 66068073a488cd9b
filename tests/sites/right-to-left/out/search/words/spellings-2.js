casefileData("spellings-2",["al",1,"bn",1,"mn",1]);

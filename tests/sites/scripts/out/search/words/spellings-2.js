casefileData("spellings-2",["10",0,"11",0,"12",0,"13",0,"al",1,"bn",1,"bu",2,"by",0,"in",0,"it",0,"mn",1,"ne",1,"of",1]);

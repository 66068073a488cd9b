casefileData("spellings-9",["According",1,"Линдквист",2,"Lindqvist",2,"ليندكفيست",1,"сожжены",0,"yesterday",1]);
